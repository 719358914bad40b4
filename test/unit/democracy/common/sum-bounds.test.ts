import { expect, it } from 'vitest';
import { knownCounts, sumBounds, type NamedCount } from '#inside/democracy';

const counts: readonly NamedCount[] = [
  ['a', 2],
  ['b', { amount: 5, qualifier: 'over' }],
  ['c', undefined],
];

it('adds what counts can be; what is not known is anything, or nothing where that is said', () => {
  expect(sumBounds(counts, [])).toMatchObject({
    from: 7,
    to: Infinity,
    isAbove: true,
    isBelow: false,
  });
  expect(
    sumBounds(
      [
        ['a', 2],
        ['c', undefined],
      ],
      [],
    ),
  ).toMatchObject({ from: 2, to: Infinity });
  expect(
    sumBounds(
      [
        ['a', 2],
        ['c', undefined],
      ],
      ['c'],
    ),
  ).toMatchObject({ from: 2, to: 2 });
  expect(sumBounds([['b', { amount: 5, qualifier: 'under' }]], [])).toMatchObject({
    from: 0,
    to: 5,
  });
});

it('names the counts that are known, with their numbers added', () => {
  expect(knownCounts(counts)).toEqual({ names: ['a', 'b'], sum: 7 });
  expect(knownCounts([['d', { amount: null, qualifier: 'many' }]])).toEqual({
    names: ['d'],
    sum: 0,
  });
});
