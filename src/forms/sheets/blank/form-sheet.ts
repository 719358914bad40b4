import type { CellData, SheetData } from '#room/export';
import { readable, requireShape } from '#room/findings';
import { asFrozen } from '#room/kit';
import { formTotals } from '../../checks/form-totals.js';
import type { StatisticalForm } from '../../definition/statistical-form.js';
import type { FilledForm } from '../../filled/filled-form.js';
import { knownForm } from '../../filled/known-form.js';
import { requireForms } from '../../filled/forms-options.js';
import { requireFilledForm } from '../../filled/require-filled.js';
import { blankItems } from './blank-items.js';
import { headPart } from './head-part.js';
import { dataCells, rowsContext, totalCells } from './rows-part.js';
import {
  formSheetOptionsShape,
  sheetFrame,
  type FormSheetOptions,
  type SheetFrame,
} from './sheet-frame.js';
import { tabName } from './tab-name.js';

/** The line of notes under a table, with a cell to write into. */
function notesCells(
  { form, words, labels, nameOf }: SheetFrame,
  notes: string | undefined,
  row: number,
) {
  if (form.notes === undefined && notes === undefined) return [];
  const label = form.notes === undefined ? words.notes : nameOf(form.notes);
  const cells: readonly CellData[] = [
    { row, column: 1, value: `${label}:`, role: 'note' },
    { row, column: labels.length + 1, value: notes ?? null, role: 'input', input: { kind: 'any' } },
  ];
  return cells;
}

const widthsOf = ({ labels, form }: SheetFrame): readonly number[] => [
  ...labels.map(({ holds }) => ({ number: 6, name: 32, code: 12 })[holds]),
  ...form.columns.map(
    ({ type }) => ({ count: 11, number: 13, percent: 11, text: 24, date: 12 })[type],
  ),
];

const inOrder = (cells: readonly CellData[]): readonly CellData[] =>
  cells.toSorted((a, b) => a.row - b.row || a.column - b.column);

/** The rows of a form with its totals at top or bottom, and the line under them. */
function bodyCells(
  frame: SheetFrame,
  filled: FilledForm,
  { top, blank }: { top: number; blank: number },
) {
  const { form } = frame;
  const isItems = form.rows === 'items';
  const hasTotal = form.totals !== 'none' && (filled.rows.length > 1 || isItems);
  const isTop = hasTotal && form.totals === 'top';
  const first = top + (isTop ? 1 : 0);
  const context = rowsContext(frame, filled, first);
  const added = isItems ? blankItems(frame, { first, from: filled.rows.length, count: blank }) : [];
  const last = first + filled.rows.length + (isItems ? blank : 0);
  const total =
    filled.total ?? (filled.rows.length > 0 ? formTotals(form, filled) : knownForm(form).blank);
  const place = { row: isTop ? top : last, blank: added.length > 0 ? blank : 0 };
  const totals = hasTotal ? totalCells(context, total, place) : [];
  const under = last + (hasTotal && !isTop ? 1 : 0);
  return [...totals, ...dataCells(context), ...added, ...notesCells(frame, filled.notes, under)];
}

/**
 * Writes a filled form as a sheet: headings as printed, the row of indexes, live formulas.
 *
 * Vietnamese: lập trang tính của biểu đã ghi số liệu.
 *
 * Figures that a printed formula gives, and sums over rows, are formulas with their results and are
 * locked; all others may be written over. A hidden column tells {@link readForm} the form, its
 * version, unit and period, and the key of each row. A form of things that happened has blank rows
 * below.
 *
 * @param form - The form.
 * @param filled - What was filled in; with {@link emptyForm} the sheet is blank.
 * @param options - The units, the calendars and the language.
 * @returns The sheet, frozen.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` where what is handed in is no filled form.
 *
 * @example
 * ```ts
 * import { defineForm, formSheet, readForm } from 'danvan/forms';
 *
 * const columns = [{ index: '1', heading: 'Số cuộc' }, { index: '2', heading: 'Số người' }];
 * const form = defineForm({ id: 'meetings', title: 'Họp thôn', columns });
 * const rows = [{ key: 'xa-a', cells: { '1': 4, '2': null } }];
 * const filled = { form: 'meetings', unit: 'xa-a', period: '2026-Q2', rows };
 * readForm([formSheet(form, filled)], form).values[0]?.rows; //=> [{ key: 'xa-a', cells: { 1: 4, 2: null } }]
 * ```
 *
 * @category Forms
 */
export function formSheet(
  form: StatisticalForm,
  filled: FilledForm,
  options: FormSheetOptions = {},
): SheetData {
  requireForms([form]);
  requireFilledForm(filled, 'filled');
  requireShape(options, formSheetOptionsShape, 'options');
  return readable('The form', () => sheetOf(form, filled, options));
}

function sheetOf(form: StatisticalForm, filled: FilledForm, options: FormSheetOptions): SheetData {
  const { unit, period } = filled;
  const frame = sheetFrame(form, period, options);
  const head = headPart(frame, unit, period);
  const { blankRows = form.rows === 'items' && filled.rows.length === 0 ? 20 : 0 } = options;
  const body = bodyCells(frame, filled, { top: head.bottom + 1, blank: blankRows });
  return asFrozen({
    name: tabName(form),
    cells: inOrder([...head.cells, ...body]),
    merged: head.merged,
    hiddenColumns: [frame.markColumn],
    widths: widthsOf(frame),
    frozenRows: head.bottom,
    isLocked: true,
  });
}
