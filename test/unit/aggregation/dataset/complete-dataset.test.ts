import { createDataset } from 'danvan';
import { expect, it } from 'vitest';
import { completeDataset, createIntake, readContext, takeRow } from '#inside/aggregation';
import { sent } from '../../../support/figures.js';
import { context } from '../../../support/intake.js';

it('finds what is said twice, unless that is known already', () => {
  for (const repeats of [undefined, []]) {
    const read = readContext(context, 'input');
    const intake = createIntake(read.numbers, 0);
    const row = sent('xa-a', 'sessions', 5);
    for (const at of [0, 1]) takeRow({ context: read, intake }, row, at);
    const { columns, periods } = intake;
    const rows = { columns, periods, rejected: [], findings: [], repeats };
    const { rejected } = completeDataset(read, rows, () => 'given');
    expect(rejected).toEqual(repeats === undefined ? [{ position: 1, given: 'given' }] : []);
  }
});

it('lists all that was rejected by its position, whatever it was rejected for', () => {
  const five = sent('xa-a', 'sessions', 5);
  const other = sent('xa-z', 'sessions', 5);
  const { observations, rejected } = createDataset({
    ...context,
    observations: [other, five, other, five, five, other],
  });
  expect(rejected.map(({ position }) => position)).toEqual([0, 2, 3, 4, 5]);
  expect(observations.map(({ position }) => position)).toEqual([1]);
});
