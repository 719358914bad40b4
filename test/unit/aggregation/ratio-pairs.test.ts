import { expect, it } from 'vitest';
import {
  zeroAmount,
  type Contribution,
  missingFigure,
  coverageOfPairs,
  isTorn,
  isUsable,
  pairsOf,
  sumOf,
} from '#inside/aggregation';

const side = (unit: string, from: number | null, to = from): Contribution => {
  const amount = from === null ? null : { ...zeroAmount, from, to: to ?? from };
  const state = amount === null ? 'missing' : 'reported';
  return { unit, role: 'leaf', figure: { ...missingFigure, state, amount, full: from !== null } };
};

it('pairs by unit and leaves out who stands alone', () => {
  const pairs = pairsOf([side('a', 1), side('b', 2)], [side('b', 4), side('c', 8)]);
  expect(pairs.map(({ numerator }) => numerator.unit)).toEqual(['b']);
});

it('tells pairs that can be used from those that are torn', () => {
  const [whole, torn, range, silent] = pairsOf(
    [side('a', 1), side('b', 2), side('c', 1, 3), side('d', null)],
    [side('a', 2), side('b', null), side('c', 5), side('d', null)],
  );
  if (!whole || !torn || !range || !silent) throw new Error('a pair is missing');
  expect([whole, torn, range, silent].map(isUsable)).toEqual([true, false, false, false]);
  expect([whole, torn, range, silent].map(isTorn)).toEqual([false, true, true, false]);
  expect(coverageOfPairs([whole, torn, range, silent])).toEqual({
    coverage: { reported: 1, partial: 0, expected: 4 },
    silent: ['b', 'c', 'd'],
  });
  expect(sumOf([side('a', 0.1), side('b', 0.2)])).toBe(0.3);
});
