import { expect, it } from 'vitest';
import { checkTimes, type StatedCount } from '#inside/democracy';

const found = (people: StatedCount | undefined, visits: StatedCount | undefined) =>
  checkTimes(['people', people], ['visits', visits]);

it('finds fewer people than times, with both numbers, at the people', () => {
  expect(found(8, 9)).toMatchObject([
    {
      code: 'democracy/fewer-people-than-times',
      path: ['people'],
      params: { people: 'people', peopleAmount: 8, times: 'visits', timesAmount: 9 },
    },
  ]);
  expect(found(9, 9)).toEqual([]);
});

it('compares only what is known, and what the words surely mean', () => {
  expect(found(undefined, 9)).toEqual([]);
  expect(found(8, undefined)).toEqual([]);
  expect(found({ amount: 8, qualifier: 'over' }, 9)).toEqual([]);
  expect(found(0, { amount: null, qualifier: 'many' })).toHaveLength(1);
});
