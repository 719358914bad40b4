import { expect, it } from 'vitest';
import { differenceOf, isMissing, isSameValue } from '#inside/workflow';

it('takes null, blanks and the state for missing, and zero for a figure', () => {
  expect([null, '', { state: 'missing' } as const].map(isMissing)).toEqual([true, true, true]);
  expect([0, { state: 'nil' } as const, 'chữ'].map(isMissing)).toEqual([false, false, false]);
});

it('compares by what is said', () => {
  expect(isSameValue(null, { state: 'missing' })).toBe(true);
  expect(isSameValue({ state: 'nil' }, { state: 'nil' })).toBe(true);
  expect(isSameValue(0, { state: 'nil' })).toBe(false);
});

it('subtracts exactly, and only plain numbers', () => {
  expect(differenceOf(0.1, 0.3)).toBe(0.2);
  expect(differenceOf({ state: 'nil' }, 3)).toBe(3);
  expect(differenceOf({ state: 'reported', amount: 8 }, { state: 'reported', amount: 9 })).toBe(1);
  expect(differenceOf({ state: 'reported', amount: 8, to: 9 }, 9)).toBeNull();
  expect([
    differenceOf(null, 9),
    differenceOf('a', 9),
    differenceOf({ state: 'withheld' }, 9),
  ]).toEqual([null, null, null]);
});
