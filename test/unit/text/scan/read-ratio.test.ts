import { readRatio } from '#inside/text';
import { expect, it } from 'vitest';

it('reads both halves in the unit of the whole', () => {
  expect(readRatio('240/325 vụ', 0)).toEqual([
    { start: 0, end: 3, amount: 240, unit: 'vụ', ratio: 'part' },
    { start: 4, end: 10, amount: 325, unit: 'vụ', ratio: 'whole' },
  ]);
});

it('tells a day from a ratio', () => {
  expect(readRatio('30/4 và', 0)).toEqual([]);
  expect(readRatio('5/7, đạt 71%', 0)).toHaveLength(2);
  expect(readRatio('12 vụ', 0)).toBeUndefined();
});
