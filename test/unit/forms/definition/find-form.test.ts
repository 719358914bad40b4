import { expect, it } from 'vitest';
import { defineForm, findForm } from '#inside/forms';

const columns = [{ index: '1', heading: 'A' }];
const common = { code: '01/TCD', title: 'A', columns };
const old = { from: '2021-05-10', to: '2024-03-07', act: { number: '02/2021' } };
const forms = [
  defineForm({ id: 'old', ...common, ...old }),
  defineForm({ id: 'new', ...common, from: '2025-09-30', act: { number: '06/2025' } }),
];

it('finds a form by its code, act and day, or by its id', () => {
  expect(findForm(forms, { code: '01/TCD' })?.id).toBe('new');
  expect(findForm(forms, { code: '01/TCD', act: '02/2021' })?.id).toBe('old');
  expect(findForm(forms, { code: '01/TCD', at: '2024-03-07' })?.id).toBe('old');
  expect(findForm(forms, { code: '01/TCD', at: '2024-03-08' })).toBeUndefined();
  expect(findForm(forms, { code: 'old' })?.id).toBe('old');
  expect(findForm(forms, { code: '09/X' })).toBeUndefined();
});
