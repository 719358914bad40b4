import { kindOf, readable, requireList, requireObject, type Finding } from '#room/findings';
import type { CellData, SheetData } from '#room/export';
import type { Indicator, ObservationInput } from '#room/indicators';
import { deepFreeze } from '#room/kit';
import type { StatisticalForm } from '../definition/statistical-form.js';
import type { FilledForm } from '../filled/filled-form.js';
import { requireForms } from '../filled/forms-options.js';
import { formObservations } from '../observations/form-observations.js';
import type { PassedOver } from './cells/passed-over.js';
import { readForm } from './read-form.js';
import { readTable, type TableCell } from './read-table.js';
import { requireSheetsOptions, type SheetsOptions } from './reading/sheets-options.js';

/**
 * One row of a list: its cells by their headings, as CSV and JSON give them.
 *
 * Vietnamese: dòng dữ liệu theo tên cột.
 *
 * @example
 * ```ts
 * import type { RowRecord } from 'danvan/forms';
 *
 * const row: RowRecord = { 'Đơn vị': 'Xã An Bình', 'Số cuộc': '1.234' };
 * ```
 *
 * @category Forms
 */
export interface RowRecord {
  readonly [heading: string]: TableCell;
}

/**
 * What was read from rows.
 *
 * Vietnamese: kết quả đọc các dòng dữ liệu.
 *
 * @example
 * ```ts
 * import type { ReadRows } from 'danvan/forms';
 *
 * const count = ({ observations }: ReadRows): number => observations.length;
 * ```
 *
 * @category Forms
 */
export interface ReadRows {
  /** Records for {@link createDataset}. */
  readonly observations: readonly ObservationInput[];
  /** The filled forms, where the rows are those of a form. */
  readonly forms: readonly FilledForm[];
  /** Each with its row, counted from 1 with the header. */
  readonly findings: readonly Finding[];
  /** Cells as they would stand in a sheet whose first row is the header. */
  readonly passedOver: readonly PassedOver[];
}

const name = 'rows';

const isCell = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

/** What a heading is written as where a program names a column by its index. */
function headingOf(heading: string, form: StatisticalForm | undefined): string {
  const column = form?.columns.find(({ index }) => index === heading);
  return column === undefined ? heading : column.heading.map(({ vi }) => vi).join(' › ');
}

const isOne = (form: StatisticalForm | readonly Indicator[]): form is StatisticalForm =>
  kindOf(form) !== 'array';

/** Rows as a sheet: the header, then a row each. */
function sheetOf(rows: readonly RowRecord[], form: StatisticalForm | undefined): SheetData {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(requireObject(row, 'rows'))))];
  const header = headings.map((heading, at): CellData => ({
    row: 1,
    column: at + 1,
    value: headingOf(heading, form),
  }));
  const cells = rows.flatMap((row, at) =>
    headings.flatMap((heading, column): readonly CellData[] => {
      const value = Object.hasOwn(row, heading) ? row[heading] : undefined;
      return isCell(value) ? [{ row: at + 2, column: column + 1, value }] : [];
    }),
  );
  return { name, cells: [...header, ...cells] };
}

/** A finding at the row that people count, instead of a cell of a sheet that there is not. */
function atRow(finding: Finding): Finding {
  const { cell, ...rest } = finding;
  const row = Number(/\d+$/.exec(cell?.address ?? '')?.[0]);
  return cell === undefined || Number.isNaN(row) ? finding : Object.freeze({ ...rest, row });
}

function ofForm(sheet: SheetData, form: StatisticalForm, options: SheetsOptions): ReadRows {
  const { values: forms, findings, passedOver } = readForm([sheet], form, options);
  const observations = forms.flatMap((filled) => formObservations(form, filled));
  return { observations, forms, findings, passedOver };
}

/**
 * Reads rows of a list, by headings, as observations: those of CSV, of JSON, of a program.
 *
 * Vietnamese: đọc các dòng dữ liệu (CSV, JSON) thành số liệu chỉ tiêu.
 *
 * Headings, names and figures are understood as {@link readForm} does where a form is given, where
 * columns may be named by their index too; else as {@link readTable} does. Findings: theirs.
 *
 * @param rows - The rows.
 * @param form - The form whose columns they fill, or the indicators that they may name.
 * @param options - The units, the calendars, and who was to send for which period.
 * @returns The observations, the filled forms, and the findings.
 *
 * @example
 * ```ts
 * import { defineForm, readRows } from 'danvan/forms';
 *
 * const columns = [
 *   { index: '1', heading: 'Số cuộc', indicator: { code: 'meetings.held' } },
 *   { index: '2', heading: 'Số người' },
 * ];
 * const form = defineForm({ id: 'meetings', title: 'Họp thôn', columns });
 * const rows = [{ 'Đơn vị': 'xa-a', 'số cuộc': '1.234', '2': 40 }];
 * const { observations } = readRows(rows, form, { expected: { period: '2026-Q2' } });
 * observations.map(({ unit, value }) => [unit, value]); //=> [['xa-a', 1234]]
 * ```
 *
 * @category Forms
 */
export function readRows(
  rows: readonly RowRecord[],
  form: StatisticalForm | readonly Indicator[],
  options: SheetsOptions = {},
): ReadRows {
  const only = isOne(form) ? requireForms(form)[0] : undefined;
  requireSheetsOptions(requireObject(options, 'options'));
  const sheet = readable('The rows', () => sheetOf(requireList(rows, 'rows'), only));
  const read = isOne(form) ? ofForm(sheet, form, options) : ofTable(sheet, form, options);
  return deepFreeze({ ...read, findings: read.findings.map(atRow) });
}

function ofTable(
  sheet: SheetData,
  indicators: readonly Indicator[],
  options: SheetsOptions,
): ReadRows {
  const {
    values: observations,
    findings,
    passedOver,
  } = readTable(sheet, { ...options, indicators });
  return { observations, forms: [], findings, passedOver };
}
