import { expect, it } from 'vitest';
import { checkDays, chosenReports, reportDays } from '#inside/forms';
import { periodOf } from '#inside/time';
import { knownMembers } from '../../../support/forms/small-forms.js';

const report = (id: string) => ({ days: reportDays(periodOf(id)), cells: {} });
const found = (asked: string, ...ids: readonly string[]) => {
  const reports = ids.map(report);
  const series = { key: 'xa-a', unit: 'xa-a', reports };
  const taken = chosenReports(reports);
  return checkDays({ series, reports, taken }, knownMembers, reportDays(periodOf(asked)));
};

it('says nothing where each day is told once', () => {
  expect(found('2026', '2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4')).toEqual([]);
  expect(found('2026', '2026')).toEqual([]);
});

it('tells of days that nobody told, and of reports that were not needed', () => {
  expect(found('2026', '2026-Q1', '2026-Q3')[0]).toMatchObject({
    code: 'forms/days-missing',
    unit: 'xa-a',
    params: {
      days: 182,
      expected: 365,
    },
  });
  expect(found('2026-H1', '2026-Q1', '2026-H1')[0]).toMatchObject({
    code: 'forms/period-overlaps',
    period: '2026-Q1',
    params: { taken: ['2026-H1'] },
  });
});
