import { periodOf } from 'danvan';
import type { CoverLetterOptions } from 'danvan/report';
import { expect, it } from 'vitest';
import { coverTable, enclosedReports, unitsTable } from '#inside/compose';
import { contextOf, frame } from '../../../../support/short-documents.js';

const obligations = ['xa-a', 'xa-b'].map((unit) => ({
  unit,
  form: 'f',
  period: periodOf('2026-08'),
}));
const options: CoverLetterOptions = { ...frame, encloses: 'blank-forms', obligations };
const due = { unit: 'xa-a', form: 'f', period: '2026-08', due: '2026-09-15' };
const keysOf = (more: Partial<CoverLetterOptions>, dueDates: readonly (typeof due)[] = []) =>
  coverTable(
    enclosedReports(obligations, dueDates),
    { ...options, ...more },
    contextOf(),
  ).columns.map((column) => 'key' in column && column.key);

it('has the columns that something is said of', () => {
  expect(keysOf({})).toEqual(['number', 'report', 'period']);
  const forms = [{ id: 'f', name: { vi: 'Dân vận' }, code: '01/DV', version: '2026' }];
  expect(keysOf({ forms })).toEqual(['number', 'code', 'report', 'version', 'period']);
  expect(keysOf({}, [due])).toEqual(['number', 'unit', 'report', 'period', 'due']);
  expect(keysOf({ encloses: 'figures' }, [due])).toEqual(['number', 'unit', 'report', 'period']);
});

it('marks a day that nobody said, and lists units', () => {
  const reports = enclosedReports(obligations, [due]);
  const { rows } = coverTable(reports, options, contextOf());
  expect(rows.map(({ cells }) => cells['due'])).toEqual([
    { kind: 'text', text: '15/9/2026' },
    { kind: 'mark', mark: '…', reason: 'missing' },
  ]);
  expect(unitsTable(reports, contextOf()).rows.map(({ cells }) => cells['unit'])).toEqual([
    { kind: 'text', text: 'Xã A' },
    { kind: 'text', text: 'Xã B' },
  ]);
});
