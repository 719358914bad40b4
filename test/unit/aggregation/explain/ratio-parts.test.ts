import { aggregate, createDataset, createHierarchy, defineIndicator, explain } from 'danvan';
import { expect, it } from 'vitest';
import { province, sampleIndicators, sent } from '../../../support/figures.js';
import { told } from '../../../support/told.js';

it('tells a rate that stands as it was stated', () => {
  const one = told([sent('xa-a', 'rate', 74)], 'x.rate', { units: 'xa-a' });
  expect(one).toMatchObject({ isStated: true, pairs: [], leftOut: [] });
  expect(one.contributors).toMatchObject([{ unit: 'xa-a', amount: 74 }]);
  expect(one.coverage.reported).toEqual(['xa-a']);
});

it('tells a stated rate beside its terms as left out', () => {
  const rows = [
    sent('xa-a', 'received', 10),
    sent('xa-a', 'successful', 9),
    sent('xa-a', 'rate', 74),
  ];
  const one = told(rows, 'x.rate', { units: 'xa-a' });
  expect(one).toMatchObject({ isStated: false, contributors: [], cell: { amount: 90 } });
  expect(one.leftOut).toMatchObject([{ observation: { position: 2 }, instead: null }]);
});

it('names a term with an error', () => {
  const { leftOut } = told([sent('xa-a', 'received', -1)], 'x.rate');
  expect(leftOut).toMatchObject([{ reason: 'error', observation: { indicator: 'x.received' } }]);
});

const consolidated = { scope: 'consolidated' } as const;

it('tells of a pair of a whole whom it stands in for', () => {
  const rows = [
    sent('tinh', 'received', 10, consolidated),
    sent('tinh', 'successful', 9, consolidated),
  ];
  const one = told(rows, 'x.rate');
  expect(one).toMatchObject({ isStated: false, choices: [], leftOut: [] });
  expect(one.coverage).toMatchObject({
    silent: ['xa-a', 'xa-b', 'phuong-c'],
    stoodIn: [{ by: 'tinh' }, { by: 'tinh' }, { by: 'tinh' }],
  });
  const own = rows.map((row) => ({ ...row, scope: 'own' as const }));
  expect(told(own, 'x.rate').coverage.stoodIn).toEqual([]);
  const alone = rows.map((row) => ({ ...row, unit: 'xa-a' }));
  expect(told([...alone, sent('xa-b', 'received', 1)], 'x.rate').coverage.stoodIn).toEqual([]);
});

it('tells of a stated rate the days that it was stated for', () => {
  const rate = sent('tinh', 'rate', 74, consolidated);
  const one = told([rate, sent('xa-a', 'rate', 70, { period: '2026-08' })], 'x.rate');
  expect(one).toMatchObject({ isStated: true, pairs: [], cell: { amount: 74 } });
  expect(one.contributors).toMatchObject([
    { unit: 'tinh', isDerived: false, standsInFor: ['xa-a', 'xa-b', 'phuong-c'] },
  ]);
  expect(one.coverage.partial).toMatchObject([
    { unit: 'xa-a', reason: 'not-additive-over-time', owedDays: 92, sentDays: 0 },
  ]);
});

it('tells of terms with nothing below the line, in the order of rows', () => {
  const rows = [
    sent('xa-b', 'rate', 50),
    sent('xa-a', 'successful', 0),
    sent('xa-b', 'successful', 3),
    sent('xa-a', 'received', 0),
  ];
  const { leftOut } = told(rows, 'x.rate');
  expect(leftOut.map(({ reason, observation }) => [observation.position, reason])).toEqual([
    [0, expect.any(String)],
    [1, 'denominator-zero'],
    [2, 'term-missing'],
    [3, 'denominator-zero'],
  ]);
});

it('tells of pairs the days of both terms, and of whom no own figure stands in for', () => {
  const rows = [
    sent('tinh', 'received', 10),
    sent('tinh', 'successful', 9),
    sent('xa-a', 'received', 4),
    sent('xa-b', 'received', 4),
    sent('xa-b', 'successful', 1, { period: '2026-08' }),
  ];
  const { coverage } = told(rows, 'x.rate');
  expect(coverage.stoodIn).toEqual([]);
  expect(coverage.partial).toMatchObject([
    { unit: 'xa-a', reason: 'term-missing', sentDays: 0 },
    { unit: 'xa-b', owedDays: 92, sentDays: 31 },
  ]);
});

it('tells of terms that mean different things nothing but that they were left out', () => {
  const breaks = [{ on: '2026-08-01', what: 'cách tính mới' }];
  const indicators = sampleIndicators.map((one) =>
    defineIndicator(one.code === 'x.received' ? { ...one, breaks } : one),
  );
  const observations = ['2026-07', '2026-08'].flatMap((period) => [
    sent('xa-a', 'received', 10, { period }),
    sent('xa-a', 'successful', 9, { period }),
  ]);
  const dataset = createDataset({ hierarchy: createHierarchy(province), indicators, observations });
  const table = aggregate(dataset, { units: 'tinh', period: '2026-Q3' });
  const one = explain(table, 'x.rate');
  expect(one).toMatchObject({ cell: { reason: 'definition-changed' }, pairs: [] });
  expect(one.leftOut.map(({ observation, reason }) => [observation.position, reason])).toEqual(
    [0, 1, 2, 3].map((position) => [position, 'definition-changed']),
  );
});
