import { aggregate } from 'danvan';
import { askedTable } from '#inside/aggregation';
import { expect, it } from 'vitest';
import { datasetOf } from '../../../support/figures.js';

it('knows how a table was asked for, and nothing of a copy', () => {
  const table = aggregate(datasetOf([]), { units: 'tinh', period: '2026-Q3', missing: 'zero' });
  expect(askedTable(table)).toMatchObject({ plan: { policy: 'zero' }, roots: [0] });
  expect(askedTable({ ...table })).toBeUndefined();
});
