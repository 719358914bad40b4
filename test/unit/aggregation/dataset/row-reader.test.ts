import { expect, it } from 'vitest';
import { createIntake, marks, readContext, takeSlowly } from '#inside/aggregation';
import { sent } from '../../../support/figures.js';
import { context } from '../../../support/intake.js';

it('takes what the schema reads, and remembers its period and what few have', () => {
  const { numbers, known } = readContext(context, 'input');
  const intake = createIntake(numbers, 0);
  const row = sent('xa-a', 'sessions', 5, { source: { document: 'Báo' } });
  expect(takeSlowly(intake, { row, position: 3 }, known)).toEqual({ isTaken: true, findings: [] });
  expect(intake.periodPlaces.get('2026-Q3')).toBe(0);
  expect(intake.columns.details.get(0)?.source).toEqual({ document: 'Báo' });
  expect((intake.columns.marks[0] ?? 0) & marks.hasDetail).toBe(marks.hasDetail);
  expect(takeSlowly(intake, { row: null, position: 4 }, known).isTaken).toBe(false);
  expect(intake.columns.count).toBe(1);
});
