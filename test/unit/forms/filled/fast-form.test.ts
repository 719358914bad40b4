import { expect, it } from 'vitest';
import { fastForm, filledFormSchema, knownForms } from '#inside/forms';
import { letters, levels, members } from '../../../support/forms/small-forms.js';

const all = [letters, levels, members];
const forms = knownForms(all);
const fast = (input: unknown) => fastForm(input, (id) => forms.get(id));
const base = { form: 'members', unit: 'xa-a', period: '2026-Q1' };

it.each([
  { ...base, cells: { '1': 3, '2': 1, '3': 2 } },
  { ...base, rows: [{ key: 'xa-b', cells: { '1': null } }], total: { '1': 3 } },
  { ...base, form: 'letters', cells: { '6': 12.5, '7': 'Du' } },
  { ...base, form: 'levels', rows: [{ key: 'north', cells: {} }] },
])('reads %j as the schema does', (input) => {
  const form = all.find(({ id }) => id === input.form) ?? members;
  const read = fast(input);
  expect(read).toEqual(filledFormSchema(form).parse(input));
  expect(Object.isFrozen(read?.rows[0]?.cells)).toBe(true);
});

const throwing = Object.defineProperty({ ...base }, 'cells', {
  enumerable: true,
  get: () => {
    throw new Error('no');
  },
});

it.each([
  null,
  5,
  [],
  { ...base },
  { ...base, form: 'x', cells: {} },
  { ...base, cells: { '1': -1 } },
  { ...base, cells: { '1': 1.5 } },
  { ...base, cells: { '1': '3' } },
  { ...base, cells: { '9': 3 } },
  { ...base, cells: { '1': { state: 'nil' } } },
  { ...base, cells: {}, rows: [{ key: 'a', cells: {} }] },
  { ...base, rows: [] },
  { ...base, rows: [{ key: 'a', name: 'A', cells: {} }] },
  { ...base, unit: 'xã A', cells: {} },
  { ...base, form: 'levels', cells: { '1': 1 } },
  { ...base, cells: {}, notes: 'Đủ' },
  { ...base, cells: new Map() },
])('leaves to the schema what is not as most are: %j', (input) => {
  expect(fast(input)).toBeUndefined();
});

it('leaves to it what throws', () => {
  expect(fast(throwing)).toBeUndefined();
});
