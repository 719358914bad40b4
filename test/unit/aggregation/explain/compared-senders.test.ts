import { expect, it } from 'vitest';
import { sent } from '../../../support/figures.js';
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
