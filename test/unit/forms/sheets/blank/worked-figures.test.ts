import { expect, it } from 'vitest';
import { formulaFinder } from '#inside/forms';
import { letters } from '../../../../support/forms/small-forms.js';

const find = formulaFinder(letters);
const [total] = letters.columns;
const text = (cells: Readonly<Record<string, number | null>>) => total && find(cells, total)?.text;
it('takes the first formula of what nobody filled in, and the one that holds of what was', () => {
  expect(text({})).toBe('2+3');
  expect(text({ 1: 5, 2: 2, 3: 3, 4: 1, 5: 1 })).toBe('2+3');
  expect(text({ 1: 5, 2: 9, 3: 3, 4: 4, 5: 1 })).toBe('4+5');
  expect(text({ 1: 6, 2: 2, 3: 3, 4: 1, 5: 1 })).toBe(undefined);
});
