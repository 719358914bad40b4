import type { Finding } from '#room/findings';
import type { KnownForm } from '../filled/known-form.js';
import { formFinding } from '../findings.js';
import { daysTold } from './chosen-reports.js';
import type { ReportDays, RowReport, RowSeries } from './report.js';

/** Whether reports follow each other without a gap from the first day asked to the last. */
function tellsAll(reports: readonly RowReport[], asked: ReportDays): boolean {
  let day = asked.from;
  for (const { days } of reports) {
    if (days.from !== day) return false;
    day = days.next;
  }
  return day === asked.next;
}

/** A row with its reports, and those of them that count. */
interface ChosenDays {
  readonly series: Pick<RowSeries, 'unit' | 'name'>;
  readonly reports: readonly RowReport[];
  readonly taken: readonly RowReport[];
}

/** What is to be said of the days of one row: those that nobody told, reports that were not needed. */
export function checkDays(
  { series, reports, taken }: ChosenDays,
  { name }: KnownForm,
  asked: ReportDays,
): readonly Finding[] {
  const { unit, name: row } = series;
  if (taken.length === reports.length && tellsAll(taken, asked)) return [];
  const left = reports.filter(
    (report) =>
      !taken.some(({ days }) => days.from === report.days.from && days.to === report.days.to),
  );
  const ids = taken.map(({ days }) => days.id);
  const facts = { form: name, ...(row !== undefined && { row }) };
  const told = { days: daysTold(taken), expected: asked.count };
  return [
    ...left.map(({ days }) =>
      formFinding(
        'forms/period-overlaps',
        { form: name, period: days.id, taken: ids },
        { unit, period: days.id },
      ),
    ),
    ...(told.days < told.expected
      ? [formFinding('forms/days-missing', { ...facts, ...told }, { unit, period: asked.id })]
      : []),
  ];
}
