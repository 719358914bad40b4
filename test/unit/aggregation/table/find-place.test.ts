import { aggregate } from 'danvan';
import { findPlace } from '#inside/aggregation';
import { expect, it } from 'vitest';
import { errorOf } from '../../../support/error-of.js';
import { datasetOf } from '../../../support/figures.js';

const table = aggregate(datasetOf([]), { units: 'tinh', periods: ['2026-Q3', '2026-Q4'] });

it('finds the total and the first period, unless told otherwise', () => {
  expect(findPlace(table, undefined)).toEqual({ row: null, period: table.period });
  const place = findPlace(table, { unit: 'xa-a', period: '2026-Q4' });
  expect([place.row?.unit.id, place.period.id]).toEqual(['xa-a', '2026-Q4']);
});

it('refuses what the table does not hold', () => {
  expect(errorOf(() => findPlace(table, 'xa-z')).code).toBe('UNKNOWN_UNIT');
  expect(errorOf(() => findPlace(table, { period: '2025' })).code).toBe('UNKNOWN_PERIOD');
});
