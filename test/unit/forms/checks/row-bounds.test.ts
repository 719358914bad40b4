import { expect, it } from 'vitest';
import { areApart, boundsOf, boundsOfSum, hasQualified } from '#inside/forms';
import { letters, members } from '../../../support/forms/small-forms.js';

const [column = letters.columns[0]] = members.columns;
const nearly = { amount: 134, qualifier: 'nearly' } as const;
const bounds = (value: Parameters<typeof boundsOf>[0], signed = false) =>
  column === undefined ? undefined : boundsOf(value, { ...column, signed });

it('says between what a figure lies', () => {
  expect(bounds(12)).toEqual({ low: 12, high: 12, stated: 12 });
  expect(bounds({ state: 'nil' })).toEqual({ low: 0, high: 0, stated: 0 });
  expect(bounds(null)).toEqual({ low: NaN, high: NaN, stated: NaN });
  expect(bounds(nearly)).toEqual({ low: 0, high: 134, stated: 134 });
  expect(bounds(nearly, true)).toEqual({ low: -Infinity, high: 134, stated: 134 });
  expect(bounds({ amount: 134, qualifier: 'over' })?.high).toBe(Infinity);
});

it('turns the bounds of what is taken away round, and knows nothing of sums with holes', () => {
  const [twelve, almost] = [bounds(12), bounds(nearly)];
  const difference = [
    { bounds: twelve, sign: 1 },
    { bounds: almost, sign: -1 },
  ];
  expect(boundsOfSum(difference)).toEqual({ low: -122, high: 12, stated: -122 });
  const sum = boundsOfSum([...difference, { bounds: undefined, sign: 1 }]);
  expect(areApart(sum, { low: 1e9, high: 1e9, stated: 1e9 })).toBe(false);
});

it('looks for words in a row', () => {
  expect(hasQualified({ '1': 1, '2': null, '3': { state: 'nil' } })).toBe(false);
  expect(hasQualified({ '1': 1, '2': nearly })).toBe(true);
});
