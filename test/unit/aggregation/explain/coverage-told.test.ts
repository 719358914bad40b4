import {
  aggregate,
  createDataset,
  createHierarchy,
  defineIndicator,
  explain,
  type ObservationInput,
} from 'danvan';
import { expect, it } from 'vitest';
import { deepTree } from '../../../support/deep-tree.js';
import { datasetOf, sampleIndicators, sent } from '../../../support/figures.js';
import { told } from '../../../support/told.js';

it('counts the days that a unit owes and those that it sent', () => {
  const { coverage } = told([sent('xa-a', 'sessions', 2, { period: '2026-08' })]);
  expect(coverage.partial).toMatchObject([{ unit: 'xa-a', owedDays: 92, sentDays: 31 }]);
  expect(coverage.silent).toEqual(['xa-b', 'phuong-c']);
});

it('counts of a rate the days of both terms', () => {
  const rows = [sent('xa-a', 'received', 2), sent('xa-a', 'successful', 1, { period: '2026-08' })];
  expect(told(rows, 'x.rate').coverage.partial).toMatchObject([
    { unit: 'xa-a', owedDays: 92, sentDays: 31 },
  ]);
});

const consolidated = { scope: 'consolidated' } as const;

it('tells of each unit whether it was heard, excused, or stood in for', () => {
  const rows = [
    sent('tinh', 'sessions', 500, consolidated),
    sent('xa-a', 'sessions', 20),
    sent('xa-b', 'sessions', { state: 'not-applicable' }),
  ];
  const { coverage } = told(rows);
  expect(coverage).toEqual({
    reported: ['xa-a'],
    partial: [],
    silent: ['phuong-c'],
    excused: ['xa-b'],
    stoodIn: [{ unit: 'phuong-c', by: 'tinh' }],
    kinds: [],
  });
  expect(told(rows.slice(1)).coverage).toMatchObject({ stoodIn: [], silent: ['phuong-c'] });
});

it('names the nearest unit that stands in, of silent units and of those heard in part', () => {
  const units = [
    { id: 't', name: 't', kind: 'province' },
    { id: 'h', name: 'h', kind: 'commune', parent: 't' },
    { id: 'x', name: 'x', kind: 'village', parent: 'h' },
    { id: 'y', name: 'y', kind: 'village', parent: 'h' },
    { id: 'z', name: 'z', kind: 'village', parent: 't' },
  ];
  const observations: readonly ObservationInput[] = [
    { unit: 'h', value: 50, ...consolidated },
    { unit: 'x', value: 4, period: '2026-07' },
    { unit: 'z', value: 3 },
  ].map((one) => ({ indicator: 'x.sessions', period: '2026-Q3', ...one }));
  const dataset = createDataset({
    hierarchy: createHierarchy(units, {
      kinds: ['province', 'commune', 'village'].map((id) => ({
        id,
        name: { vi: id },
        category: 'place' as const,
        levels: [],
      })),
    }),
    indicators: sampleIndicators.map(defineIndicator),
    observations,
  });
  const table = aggregate(dataset, { units: 't', period: '2026-Q3' });
  expect(explain(table, 'x.sessions').coverage).toEqual({
    reported: ['z'],
    partial: [{ unit: 'x', reason: 'part-of-period', owedDays: 92, sentDays: 31 }],
    silent: ['y'],
    excused: [],
    stoodIn: [
      { unit: 'x', by: 'h' },
      { unit: 'y', by: 'h' },
    ],
    kinds: [{ vi: 'village' }],
  });
});

it('passes over units between that stand in for nobody', () => {
  const units = [
    { id: 't', name: 't' },
    { id: 'h', name: 'h', parent: 't' },
    { id: 'x', name: 'x', parent: 'h' },
  ];
  const forAll = sent('t', 'sessions', 50, consolidated);
  const table = aggregate(datasetOf([forAll], units), { units: 't', period: '2026-Q3' });
  expect(explain(table, 'x.sessions').coverage.stoodIn).toEqual([{ unit: 'x', by: 't' }]);
});

it('names nobody who stands in for units that are not below it', () => {
  const rows = [sent('h', 'sessions', 50, consolidated), sent('z', 'sessions', 4)];
  const table = aggregate(datasetOf(rows, deepTree), { units: 't', period: '2026-Q3' });
  const { coverage } = explain(table, 'x.sessions');
  expect(coverage.silent).toEqual(['w', 'x', 'y']);
  expect(coverage.stoodIn).toEqual(['x', 'y'].map((unit) => ({ unit, by: 'h' })));
});
