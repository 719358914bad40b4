import { expect, it } from 'vitest';
import { createIntake, readContext, takeRow } from '#inside/aggregation';
import { sent } from '../../../support/figures.js';
import { context } from '../../../support/intake.js';

it('says how a row was taken, and what is wrong with it', () => {
  const read = readContext(context, 'input');
  const taking = { context: read, intake: createIntake(read.numbers, 0) };
  const rows = [
    sent('xa-a', 'sessions', 5),
    sent('xa-b', 'sessions', 6),
    sent('xa-z', 'sessions', 7),
  ];
  const taken = rows.map((row, position) => takeRow(taking, row, position));
  expect(taken.map(({ how }) => how)).toEqual(['read', 'plain', 'rejected']);
  expect(taken.map(({ findings }) => findings.map(({ code }) => code))).toEqual([
    [],
    [],
    ['dataset/unknown-unit'],
  ]);
  expect(taking.intake.columns.count).toBe(2);
});
