import { describe, expect, it } from 'vitest';
import { cutOut, daysInCommon, daysOfAll, joined, type Stretch } from '#inside/aggregation';
import { daysIn } from '../../../support/spans.js';

const days = (...pairs: readonly (readonly [number, number])[]): readonly Stretch[] =>
  pairs.map(([from, to]) => ({ from, to }));

describe('joined', () => {
  it('sorts, and joins what touches or overlaps', () => {
    expect(daysIn(joined(days([6, 9], [1, 5], [8, 12])))).toEqual([[1, 12]]);
    expect(daysIn(joined(days([1, 9], [3, 4])))).toEqual([[1, 9]]);
  });

  it('leaves a gap of one day', () => {
    expect(daysIn(joined(days([7, 9], [1, 5])))).toEqual([
      [1, 5],
      [7, 9],
    ]);
  });

  it('leaves what it was given as it was', () => {
    const given = Object.freeze(days([1, 2], [3, 4]).map((one) => Object.freeze(one)));
    expect(daysIn(joined(given))).toEqual([[1, 4]]);
  });
});

describe('cutOut', () => {
  it.each([
    [
      'the middle',
      [4, 6],
      [
        [1, 3],
        [7, 10],
      ],
    ],
    ['the beginning', [1, 3], [[4, 10]]],
    ['the end', [8, 10], [[1, 7]]],
    ['all but the last day', [1, 9], [[10, 10]]],
    ['all', [1, 10], []],
    ['more than all', [0, 11], []],
    ['what reaches over the beginning', [-3, 1], [[2, 10]]],
    ['what reaches over the end', [10, 13], [[1, 9]]],
    ['what ends before', [-3, 0], [[1, 10]]],
    ['what begins after', [11, 12], [[1, 10]]],
  ] as const)('takes out %s', (_name, [from, to], left) => {
    expect(daysIn(cutOut(days([1, 10]), days([from, to])))).toEqual(left);
  });

  it('takes several out of several', () => {
    const left = cutOut(days([1, 10], [21, 30]), days([25, 25], [9, 22], [3, 4]));
    expect(daysIn(left)).toEqual([
      [1, 2],
      [5, 8],
      [23, 24],
      [26, 30],
    ]);
  });
});

it('counts the days of two lists in common', () => {
  expect(daysInCommon(days([1, 10], [21, 30]), days([5, 22]))).toBe(8);
  expect(daysInCommon(days([1, 4]), days([5, 9]))).toBe(0);
  expect(daysInCommon(days([1, 5]), days([5, 9]))).toBe(1);
});

it('counts the days of a list', () => {
  expect(daysOfAll(days([1, 10], [21, 21]))).toBe(11);
  expect(daysOfAll([])).toBe(0);
});
