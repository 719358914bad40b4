import { aggregatePartial } from 'danvan/aggregation';
import { expect, it } from 'vitest';
import { mergeColumns, periodsOfParts } from '#inside/aggregation';
import { sent } from '../../../support/figures.js';
import { context } from '../../../support/intake.js';

it('numbers the periods of all parts anew', () => {
  const parts = ['2026-Q3', '2026-Q2', '2026-Q3'].map((period) =>
    aggregatePartial({
      ...context,
      observations: [{ ...sent('xa-a', 'sessions', 5), period }],
    }),
  );
  const periods = periodsOfParts(parts);
  expect(periods).toEqual(['2026-Q3', '2026-Q2']);
  const columns = mergeColumns(parts, { periods, shifts: [0, 10, 20] });
  expect([...columns.periods]).toEqual([0, 1, 0]);
  expect([...columns.positions]).toEqual([0, 10, 20]);
});
