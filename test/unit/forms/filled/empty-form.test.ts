import { expect, it } from 'vitest';
import { emptyForm } from '#inside/forms';
import { levels, members } from '../../../support/forms/small-forms.js';

it('has every row and column, and nothing filled in', () => {
  const blank = { 1: null, 2: null, 3: null, 4: null };
  const options = { unit: 'tinh-a', period: '2026' };
  const keysOf = (form: typeof members, rows?: readonly string[]) =>
    emptyForm(form, { ...options, rows }).rows.map(({ key }) => key);
  expect(emptyForm(members, options).rows).toEqual([{ key: 'tinh-a', cells: blank }]);
  expect(keysOf(members, ['xa-a', 'xa-b'])).toEqual(['xa-a', 'xa-b']);
  expect(keysOf(levels)).toEqual(['all', 'north', 'south', 'province']);
});
