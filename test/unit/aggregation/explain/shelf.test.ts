import { countingOf, shelfOf } from '#inside/aggregation';
import { dayNumberOf } from '#inside/time';
import { expect, it } from 'vitest';
import { datasetOf, sent } from '../../../support/figures.js';
import { told } from '../../../support/told.js';

it('begins a running total with its year', () => {
  const running = { period: '2026-9M', basis: 'cumulative' } as const;
  const [part] = told([sent('xa-a', 'sessions', 5, running)], 'x.sessions', {
    period: '2026-9M',
  }).contributors;
  expect(part).toMatchObject({ from: '2026-01-01', to: '2026-09-30', basis: 'running-total' });
});

it('knows rows and days by their numbers, each made once', () => {
  const { store, tree } = countingOf(
    datasetOf([
      sent('xa-a', 'sessions', 5, { period: '2026-Q2' }),
      sent('xa-b', 'sessions', 5, { period: '2026-Q2', basis: 'cumulative' }),
    ]),
    false,
  );
  const shelf = shelfOf(store, tree);
  const day = (date: string) => dayNumberOf(date);
  expect(shelf.daysOfRow(0)).toEqual({ from: day('2026-04-01'), to: day('2026-06-30') });
  expect(shelf.daysOfRow(1)).toEqual({ from: day('2026-01-01'), to: day('2026-06-30') });
  expect(shelf.dateOf(day('2026-06-30'))).toBe('2026-06-30');
  expect(shelf.observationOf(1)).toMatchObject({ unit: 'xa-b', basis: 'cumulative' });
  expect(shelf.observationOf(1)).toBe(shelf.observationOf(1));
  expect([shelf.idOf(1), shelf.idOf(99)]).toEqual(['xa-a', '']);
});
