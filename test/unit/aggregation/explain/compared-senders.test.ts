import { expect, it } from 'vitest';
import { sent } from '../../../support/figures.js';
import { told } from '../../../support/told.js';

it('sets senders of both sides beside each other, only where a comparison was asked for', () => {
  const rows = [sent('xa-a', 'sessions', 3), sent('xa-a', 'sessions', 2, { period: '2025-Q3' })];
  const { comparison } = told(rows, 'x.sessions', { compareWith: 'same-period-last-year' });
  expect(comparison).toMatchObject({ both: ['xa-a'], onlyNow: [], onlyThen: [] });
  expect(told(rows).comparison).toBeUndefined();
});
