import { aggregate, explain } from 'danvan';
import { expect, it } from 'vitest';
import { datasetOf, sent } from '../../../support/figures.js';
import { told } from '../../../support/told.js';

it('sets senders of both sides beside each other, only where a comparison was asked for', () => {
  const rows = [sent('xa-a', 'sessions', 3), sent('xa-a', 'sessions', 2, { period: '2025-Q3' })];
  const { comparison } = told(rows, 'x.sessions', { compareWith: 'same-period-last-year' });
  expect(comparison).toMatchObject({ both: ['xa-a'], onlyNow: [], onlyThen: [] });
  expect(told(rows).comparison).toBeUndefined();
});

it('names senders in the order of the tree', () => {
  const before = { period: '2025-Q3' } as const;
  const rows = ['phuong-c', 'xa-b', 'xa-a'].flatMap((unit) => [
    sent(unit, 'sessions', { amount: 3, qualifier: 'over' }),
    sent(unit, 'sessions', 2, before),
  ]);
  const { comparison } = told(rows, 'x.sessions', { compareWith: 'same-period-last-year' });
  expect(comparison?.both).toEqual(['xa-a', 'xa-b', 'phuong-c']);
});

const activity = { activity: 'drive' } as const;

it('names each once and in that order, whatever they sent apart', () => {
  const before = { period: '2025-Q3' } as const;
  const rows = [
    sent('phuong-c', 'sessions', 3),
    sent('xa-b', 'sessions', 4, activity),
    sent('xa-a', 'sessions', 2, before),
  ];
  const { comparison } = told(rows, 'x.sessions', { compareWith: 'same-period-last-year' });
  expect(comparison).toMatchObject({
    both: [],
    onlyNow: ['xa-b', 'phuong-c'],
    onlyThen: ['xa-a'],
  });
});

it('tells units apart of which there are many', () => {
  const units = [
    { id: 't', name: 't' },
    ...Array.from({ length: 12 }, (_, at) => ({ id: `x${at}`, name: `x${at}`, parent: 't' })),
  ];
  const rows = [
    sent('x9', 'sessions', { amount: 3, qualifier: 'over' }),
    sent('x9', 'sessions', 3, { period: '2025-Q3' }),
    sent('x11', 'sessions', 3),
  ];
  const table = aggregate(datasetOf(rows, units), {
    units: 't',
    period: '2026-Q3',
    compareWith: 'same-period-last-year',
  });
  expect(explain(table, 'x.sessions').comparison).toMatchObject({
    both: ['x9'],
    onlyNow: ['x11'],
  });
});
