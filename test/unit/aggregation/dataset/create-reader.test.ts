import { expect, it } from 'vitest';
import { createReader, readContext, storeOf } from '#inside/aggregation';
import { sent } from '../../../support/figures.js';
import { context } from '../../../support/intake.js';

const five = sent('xa-a', 'sessions', 5);

it('says how each row was taken, and makes the dataset of them', () => {
  const reader = createReader(readContext(context, 'input'), 0);
  const rows = [five, sent('xa-b', 'sessions', 6), null, five];
  const taken = rows.map((row, position) => reader.take(row, position));
  // The first row of a period is read by the schema, which knows its days.
  expect(taken).toEqual(['read', 'plain', 'rejected', 'plain']);
  const dataset = reader.finish((_, row) => `row ${row}`);
  expect(dataset.observations.map(({ position }) => position)).toEqual([0, 1]);
  expect(dataset.rejected).toEqual([
    { position: 2, given: null },
    { position: 3, given: 'row 2' },
  ]);
});

it('keeps no room for rows that never came', () => {
  const reader = createReader(readContext(context, 'input'), 1000);
  reader.take(five, 0);
  const store = storeOf(reader.finish(() => null));
  expect(store?.columns.units).toHaveLength(1);
});
