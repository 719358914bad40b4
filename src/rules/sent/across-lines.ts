import type { Indicator } from '#room/indicators';
import type { OnLines } from '../facts.js';
import { isFigure, type Figures } from './figures.js';
import { lineIdAt } from './given.js';
import type { Group } from './group.js';
import { rowsByKey } from './report-key.js';
import { sentAt, type Sent } from './series.js';

const lineAt = ({ columns }: Figures, { row }: Sent): number => columns.lines[row] ?? 0;

/** Whether reports went on one line only. */
export const areOnOneLine = (figures: Figures, reports: readonly Sent[]): boolean =>
  reports.every((report) => lineAt(figures, report) === lineAt(figures, reports[0] ?? report));

/** Of the reports of the same days and basis the one of the first line. */
function firstOfEach(figures: Figures, rows: readonly number[]): readonly Sent[] {
  const first = new Map<string, Sent>();
  for (const report of rows.map((row) => sentAt(figures, row))) {
    const key = `${report.from} ${report.to} ${report.isCumulative}`;
    const known = first.get(key);
    if (known === undefined || lineAt(figures, report) < lineAt(figures, known)) {
      first.set(key, report);
    }
  }
  return [...first.values()];
}

/**
 * Figures of one unit by scope, measure, category and activity, whatever the line, where several lines
 * sent them and they count once: a quarter of one line is the months of another.
 */
export function seriesAcrossLines(
  figures: Figures,
  indicator: Indicator,
  { rows }: Group,
): readonly (readonly Sent[])[] {
  const { lines } = figures.columns;
  if (indicator.combine.line !== 'once') return [];
  if (rows.every((row) => lines[row] === lines[rows[0] ?? 0])) return [];
  const sent = rows.filter((row) => isFigure(figures, row));
  const series = rowsByKey(figures, sent, { days: true, basis: true, line: true }).values();
  return [...series]
    .map((one) => firstOfEach(figures, one))
    .filter((one) => !areOnOneLine(figures, one));
}

/** The lines of a report and of those beside it; nothing where all went on one line. */
export function lineFacts(figures: Figures, report: Sent, others: readonly Sent[]): OnLines {
  if (areOnOneLine(figures, [report, ...others])) return {};
  const otherLines = [...new Set(others.map(({ row }) => lineIdAt(figures, row)))];
  return { line: lineIdAt(figures, report.row), otherLines };
}
