import { aggregate, findCell } from 'danvan';
import { expect, it } from 'vitest';
import { isWaiting, waitingRows } from '#inside/aggregation';
import { cellFor, countFor } from '../../../support/counting.js';
import { datasetOf, sent } from '../../../support/figures.js';

const running = { basis: 'cumulative' } as const;
const observations = [
  sent('xa-a', 'sessions', 5, { ...running, period: '2026-07' }),
  sent('xa-a', 'sessions', 8, { ...running, period: '2026-08' }),
];

it('names each row once, of whatever parts', () => {
  const { taken } = countFor(observations, { period: '2026-08' });
  const reason = 'definition-changed';
  const rows = waitingRows([...taken, ...taken], reason);
  expect(rows.map((one) => [one.row, one.reason])).toEqual([0, 1].map((row) => [row, reason]));
});

it('is only where what was sent would count', () => {
  const reasons = ['incomplete', 'definition-changed', 'terms-missing', undefined] as const;
  expect(reasons.map(isWaiting)).toEqual([true, true, false, false]);
});

it('is what a total that waits for all leaves out', () => {
  const rows = [sent('xa-a', 'sessions', 3), sent('xa-a', 'sessions', 1, { period: '2026-07' })];
  expect(cellFor(rows, { missing: 'strict' })).toMatchObject({
    reason: 'incomplete',
    contributors: [],
    excluded: [
      { position: 0, reason: 'incomplete' },
      { position: 1, reason: 'other-report' },
    ],
  });
});

it('is so of the terms of a rate', () => {
  const rows = [sent('xa-a', 'received', 4), sent('xa-a', 'successful', 3)];
  const asked = { units: 'tinh', period: '2026-Q3', missing: 'strict' } as const;
  const cell = findCell(aggregate(datasetOf(rows), asked), 'x.rate');
  expect(cell.amount).toBeNull();
  expect(cell.excluded).toEqual([0, 1].map((position) => ({ position, reason: 'incomplete' })));
});
