import { describe, expect, it } from 'vitest';
import { added, overTime, reportDays, type FormValue } from '#inside/forms';
import { periodOf } from '#inside/time';
import { letters, owed } from '../../../support/forms/small-forms.js';

const columnOf = (form: typeof owed, index: string) => {
  const column = form.columns.find((each) => each.index === index);
  if (column === undefined) throw new Error(`no column ${index}`);
  return column;
};
const over = (form: typeof owed, index: string, ...values: readonly FormValue[]) =>
  overTime(
    columnOf(form, index),
    values.map((value, at) => ({
      days: reportDays(periodOf(`2026-Q${at + 1}`)),
      cells: { [index]: value, '2': index === '1' && form === owed ? at + 1 : value },
    })),
    false,
  ).value;

describe('overTime', () => {
  it('adds flows, takes the last of what is outstanding and the first of what came before', () => {
    expect(over(letters, '3', 1, 2, 4)).toBe(7);
    expect(over(letters, '5', 1, 2, 4)).toBe(4);
    expect(over(letters, '2', 1, 2, 4)).toBe(1);
  });

  it('counts once what was left over', () => {
    // Done before: 1 + 2; what stands last: 9.
    expect(over(owed, '1', 5, 7, 9)).toBe(12);
    expect(over(owed, '1', 5, 7, null)).toBeNull();
  });

  it('keeps the words before figures', () => {
    const nearly = { amount: 134, qualifier: 'nearly' } as const;
    expect(over(letters, '3', nearly)).toEqual(nearly);
    expect(over(letters, '3', nearly, 10)).toEqual({ amount: 144, qualifier: 'nearly' });
    expect(over(letters, '3', nearly, { amount: 6, qualifier: 'at-least' })).toEqual({
      amount: 140,
      qualifier: 'about',
    });
    expect(over(letters, '5', 1, nearly)).toEqual(nearly);
    expect(over(owed, '1', 5, 7, nearly)).toEqual({ amount: 137, qualifier: 'nearly' });
  });

  it('makes no zero of what is missing', () => {
    expect(over(letters, '3', 1, null)).toBe(1);
    expect(over(letters, '3', null, null)).toBeNull();
    expect(over(letters, '5', 1, null)).toBe(1);
    expect(over(letters, '2', null, 2)).toBeNull();
  });

  it('leaves alone what may not be combined, and a single report as it is', () => {
    expect(over(owed, '3', 1, 2)).toBeNull();
    expect(over(owed, '3', 2)).toBe(2);
    expect(over(letters, '7', 'a')).toBe('a');
    expect(over(letters, '7', 'a', 'b')).toBeNull();
  });
});

it('adds what is known, or nothing where all has to be', () => {
  expect(added([1, null], false)).toEqual({ value: 1, known: 1, expected: 2 });
  expect(added([1, null], true).value).toBeNull();
  expect(added([1, { state: 'not-applicable' }], true)).toEqual({
    value: 1,
    known: 1,
    expected: 1,
  });
  expect(added([{ state: 'nil' }, 2], true).value).toBe(2);
});
