import type { Finding } from '#room/findings';
import type { FormCells } from '../filled/form-value.js';
import type { KnownForm } from '../filled/known-form.js';
import { statedIn } from '../filled/sum-of-values.js';
import { formFinding } from '../findings.js';
import type { RowReport, RowSeries } from './report.js';

const amountIn = (cells: FormCells, column: string): number | null => {
  const amount = statedIn(cells[column]);
  return Number.isNaN(amount) ? null : amount;
};

/** The first column in which two reports for the same days differ. */
function sentTwice(
  first: RowReport,
  second: RowReport,
  { known, series }: Row,
): readonly Finding[] {
  const column = known.form.columns.find(
    ({ index, type }) =>
      type !== 'text' && amountIn(first.cells, index) !== amountIn(second.cells, index),
  );
  if (column === undefined) return [];
  const facts = {
    form: known.name,
    ...(series.name !== undefined && { row: series.name }),
    column: column.printed,
    heading: column.heading.at(-1)?.vi ?? '',
    first: amountIn(first.cells, column.index),
    second: amountIn(second.cells, column.index),
  };
  return [formFinding('forms/sent-twice', facts, { unit: series.unit, period: second.days.id })];
}

interface Row {
  readonly known: KnownForm;
  readonly series: RowSeries;
}

const daysOf = ({ days: { from, to } }: RowReport): string => `${from}/${to}`;

/** Whether two reports may be for the same days: not where each ends after the one before it. */
function mayRepeat(reports: readonly RowReport[]): boolean {
  for (let at = 1; at < reports.length; at += 1) {
    if ((reports[at]?.days.to ?? '') <= (reports[at - 1]?.days.to ?? '')) return true;
  }
  return false;
}

/** The first report for the same days each, and where a later one says something else. */
export function firstReports(series: RowSeries, known: KnownForm) {
  const { reports } = series;
  if (!mayRepeat(reports)) return { reports, findings: [] };
  const first = new Map<string, RowReport>();
  const findings = reports.flatMap((report): readonly Finding[] => {
    const earlier = first.get(daysOf(report));
    if (earlier !== undefined) return sentTwice(earlier, report, { known, series });
    first.set(daysOf(report), report);
    return [];
  });
  return { reports: [...first.values()], findings };
}
