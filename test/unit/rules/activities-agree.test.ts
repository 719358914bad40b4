import { activitiesAgree } from 'danvan';
import { expect, it } from 'vitest';
import { found, type MixedRow } from '../../support/mixed.js';

const joint = (unit: string, value: number, activity = 'drive'): MixedRow => [
  unit,
  '2025',
  value,
  { activity },
];

it('names two figures of one activity', () => {
  expect(found(activitiesAgree, [joint('a', 30), joint('b', 40)])).toMatchObject([
    {
      code: 'dataset/activity-differs',
      unit: 'b',
      params: { activity: 'drive', amount: 40, other: 30, otherUnit: 'a' },
    },
  ]);
});

it('passes one figure, and two activities', () => {
  expect(found(activitiesAgree, [joint('a', 30), joint('b', 30)])).toEqual([]);
  expect(found(activitiesAgree, [joint('a', 30), joint('b', 40, 'other')])).toEqual([]);
});
