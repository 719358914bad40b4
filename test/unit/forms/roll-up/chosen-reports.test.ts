import { expect, it } from 'vitest';
import { chosenReports, daysTold, reportDays } from '#inside/forms';
import { periodOf } from '#inside/time';

const report = (id: string) => ({ days: reportDays(periodOf(id)), cells: {} });
const chosen = (...ids: readonly string[]) =>
  chosenReports(ids.map(report)).map(({ days }) => days.id);

it('keeps reports that do not overlap, in the order of days', () => {
  expect(chosen('2026-Q2', '2026-Q1')).toEqual(['2026-Q1', '2026-Q2']);
  expect(chosen('2026')).toEqual(['2026']);
  expect(chosen()).toEqual([]);
});

it('takes those that tell the most days, each once; of equals the longest', () => {
  expect(chosen('2026-Q1', '2026-Q2', '2026-H1')).toEqual(['2026-H1']);
  expect(chosen('2026-Q1', '2026-Q2', '2026-9M', '2026-Q4')).toEqual(['2026-9M', '2026-Q4']);
  expect(chosen('2026-H1', '2026-Q2', '2026-Q3', '2026-Q4')).toEqual([
    '2026-H1',
    '2026-Q3',
    '2026-Q4',
  ]);
  expect(chosen('2026-Q1', '2026-H1', '2026-06', '2026-Q3')).toEqual(['2026-H1', '2026-Q3']);
});

it('counts the days that are told', () => {
  expect(daysTold(['2026-Q1', '2026-Q2'].map(report))).toBe(181);
});
