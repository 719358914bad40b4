import { activitiesAgree } from 'danvan/rules';
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

const jointRow = (unit: string, value: MixedRow[2], more: MixedRow[3] = {}): MixedRow => [
  unit,
  '2025',
  value,
  { activity: 'drive', ...more },
];

it('holds together what came on different lines, or for all below', () => {
  const other = jointRow('b', 40, { line: 'L1' });
  expect(found(activitiesAgree, [joint('a', 30), other])).toHaveLength(1);
  const above = jointRow('t', 40, { scope: 'consolidated' });
  expect(found(activitiesAgree, [joint('a', 30), above])).toHaveLength(1);
});

it('names each further figure, held against the first', () => {
  const rows = [joint('a', 30), joint('b', 30), joint('t', 45)];
  expect(found(activitiesAgree, rows)).toMatchObject([
    { unit: 't', params: { amount: 45, other: 30, otherUnit: 'a' } },
  ]);
});

it('gives the words of both figures, and asks where they may be one', () => {
  const over = jointRow('b', { amount: 30, qualifier: 'over' });
  expect(found(activitiesAgree, [joint('a', 90), over])).toMatchObject([
    { params: { value: { qualifier: 'over' }, otherValue: undefined, implausible: true } },
  ]);
  expect(
    found(activitiesAgree, [jointRow('a', { amount: 30, qualifier: 'over' }), joint('b', 90)]),
  ).toMatchObject([{ params: { otherValue: { qualifier: 'over' } } }]);
});

it('holds nothing against what is no figure, of other days or indicators, or of no activity', () => {
  const others: readonly MixedRow[] = [
    jointRow('b', null),
    jointRow('b', -4),
    jointRow('b', 40, { period: '2024' }),
    jointRow('b', 40, { indicator: 'x.m' }),
    jointRow('b', 40, { measure: 'plan' }),
  ];
  for (const other of others) expect(found(activitiesAgree, [joint('a', 30), other])).toEqual([]);
  const alone: readonly MixedRow[] = [
    ['a', '2025', { amount: 30, qualifier: 'over' }],
    ['b', '2025', { amount: 90, qualifier: 'over' }],
    ['b', '2025', { amount: 5, to: 9 }, { line: 'L1' }],
  ];
  expect(found(activitiesAgree, alone)).toEqual([]);
});
