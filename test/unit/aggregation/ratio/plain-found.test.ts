import { findPlain } from '#inside/aggregation';
import { expect, it } from 'vitest';
import { mustBePlainRatio } from '../../../support/plain-ratio.js';
import { sent } from '../../../support/ratio-figures.js';

it('adds up pairs, and tells who sent how much', () => {
  const ratio = mustBePlainRatio([
    sent('n', 'a', 1),
    sent('d', 'a', 4),
    sent('n', 'b', 3),
    sent('d', 'b', 5, { period: '2025-02' }),
  ]);
  expect(findPlain(ratio, [1, 2], 0)).toMatchObject({
    above: 100,
    below: 400,
    hasPair: true,
    left: [2],
    reported: 1,
    partial: 1,
  });
  expect(findPlain(ratio, [1, 2], 1)).toMatchObject({
    above: 400,
    below: 900,
    left: [],
    reported: 0,
    partial: 2,
  });
});

it('finds no pair where only one term was sent, and none of nothing', () => {
  const ratio = mustBePlainRatio([sent('n', 'a', 1), sent('n', 'b', 1), sent('d', 'b', 0)]);
  expect(findPlain(ratio, [1], 0)).toMatchObject({ hasPair: false, hasNothing: false, left: [1] });
  expect(findPlain(ratio, [2], 0)).toMatchObject({ hasPair: false, hasNothing: true });
});

const quarter = { period: '2025-Q1' };

it('finds nothing where nothing was sent', () => {
  expect(findPlain(mustBePlainRatio([]), [1, 2], 0)).toEqual({
    above: 0,
    below: 0,
    hasPair: false,
    hasNothing: false,
    seen: 0,
    left: [],
    reported: 0,
    partial: 0,
  });
});

it('tells of the period asked who sent both terms, and who only one', () => {
  const ratio = mustBePlainRatio([
    sent('n', 'a', 1, quarter),
    sent('d', 'a', 4, quarter),
    sent('d', 'b', 4, quarter),
  ]);
  expect(findPlain(ratio, [1, 2], 1)).toMatchObject({ reported: 1, partial: 1, left: [2] });
  expect(findPlain(ratio, [1, 2], 1).seen).not.toBe(0);
  const other = mustBePlainRatio([sent('n', 'b', 1, quarter), sent('n', 'a', 1)]);
  expect(findPlain(other, [1, 2], 1)).toMatchObject({ reported: 0, partial: 2, left: [1, 2] });
});
