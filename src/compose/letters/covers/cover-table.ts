import { markCell, tableColumn, textCell, type TableBlock } from '#room/report';
import { capitalized } from '#room/text';
import { formatShortDate } from '#room/time';
import { documentTable } from '../../frame/document-table.js';
import { filledColumns, pickedRows } from '../common/filled-columns.js';
import type { LetterContext } from '../common/letter-context.js';
import { formName, unitName } from '../common/report-words.js';
import type { CoverLetterOptions } from './cover-letter-options.js';
import type { EnclosedReport, EnclosedReports } from './enclosed-reports.js';

function cellsOf(
  { form, period, due, units }: EnclosedReport,
  { forms }: CoverLetterOptions,
  context: LetterContext,
) {
  const { code = '', version = '' } = forms?.find(({ id }) => id === form) ?? {};
  return {
    unit: textCell(units.map((unit) => unitName(unit, context)).join(', ')),
    code: textCell(code),
    report: textCell(capitalized(formName(form, forms, context))),
    version: textCell(version),
    period: textCell(capitalized(context.naming.period(period.id))),
    due: due === undefined ? markCell('missing') : textCell(formatShortDate(due)),
  };
}

/** What is enclosed, one a row: which form in which version, for which period, due when. */
export function coverTable(
  { rows: reports, nameUnits }: EnclosedReports,
  options: CoverLetterOptions,
  context: LetterContext,
): TableBlock {
  const { words, locale } = context;
  const rows = reports.map((report, at) => ({
    role: 'data' as const,
    cells: { number: textCell(String(at + 1)), ...cellsOf(report, options, context) },
  }));
  const hasDue = options.encloses === 'blank-forms' && reports.some(({ due }) => due !== undefined);
  const columns = [
    ...(nameUnits ? [tableColumn('unit', words['column-unit'], [4.2, 'left'])] : []),
    tableColumn('code', words['column-form-code'], [2.2, 'left']),
    tableColumn('report', words['column-form'], [5, 'left']),
    tableColumn('version', words['column-version'], [3, 'left']),
    tableColumn('period', words['column-period'], [2.8, 'center']),
    ...(hasDue ? [tableColumn('due', words['column-due'], [2.6, 'center'])] : []),
  ];
  const kept = filledColumns(columns, rows, ['report', 'period']);
  const labels = [nameUnits ? 'unit' : 'report'];
  return documentTable(locale.labels.ordinal, kept, { labels, rows: pickedRows(rows, kept) });
}

/** The units that are asked, one a row. */
export function unitsTable({ units }: EnclosedReports, context: LetterContext): TableBlock {
  const { words, locale } = context;
  const rows = units.map((unit, at) => ({
    role: 'data' as const,
    cells: { number: textCell(String(at + 1)), unit: textCell(unitName(unit, context)) },
  }));
  const columns = [tableColumn('unit', words['column-unit'], [12, 'left'])];
  return documentTable(locale.labels.ordinal, columns, { labels: ['unit'], rows });
}
