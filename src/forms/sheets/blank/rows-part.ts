import type { CellData } from '#room/export';
import { addExactly } from '#room/text';
import { topRows } from '../../checks/top-rows.js';
import type { FormColumn } from '../../definition/form-column.js';
import { columnsOf, type FormFormula } from '../../index-row/index-cell.js';
import type { FilledForm, FormRow } from '../../filled/filled-form.js';
import { amountOf, type FormCells } from '../../filled/form-value.js';
import { figureCell } from './figure-cell.js';
import { columnSum, rowFormula } from './sheet-formulas.js';
import type { SheetFrame } from './sheet-frame.js';
import { formulaFinder, type FormulaFinder } from './worked-figures.js';

/** What the rows of a sheet are written from. */
export interface RowsContext {
  readonly frame: SheetFrame;
  readonly filled: FilledForm;
  readonly formulaOf: FormulaFinder;
  /** The row of the sheet of each row of the form. */
  readonly rowOf: (at: number) => number;
}

/** Takes in the rows of a filled form. */
export const rowsContext = (frame: SheetFrame, filled: FilledForm, first: number): RowsContext => ({
  frame,
  filled,
  formulaOf: formulaFinder(frame.form),
  rowOf: (at) => first + at,
});

const namedRow = ({ form: { rows } }: SheetFrame, key: string) =>
  typeof rows === 'string' ? undefined : rows.find(({ id }) => id === key);

/** What the columns in front say of a row. */
function labelCells({ key, name }: FormRow, at: number, { frame, rowOf }: RowsContext) {
  const { form, labels, nameOf, unitName } = frame;
  const named = namedRow(frame, key);
  const called = form.rows === 'units' ? unitName(key) : (name ?? key);
  const texts = {
    number: named?.code ?? at + 1,
    name: named === undefined ? called : nameOf(named.name),
    code: named?.code ?? key,
  };
  return labels.map(({ holds }, column): CellData => {
    const isInput = form.rows === 'items' && holds !== 'number';
    return {
      row: rowOf(at),
      column: column + 1,
      value: texts[holds],
      role: isInput ? 'input' : 'label',
    };
  });
}

/** The rows of the sheet that add up to a cell, where the form says so and they do. */
function sumRows(
  column: FormColumn,
  { parts, value }: { readonly parts: readonly number[]; readonly value: number | null },
  { filled, rowOf }: RowsContext,
): readonly number[] | undefined {
  if (column.units !== 'sum' || parts.length === 0 || parts.includes(-1)) return undefined;
  const amounts = parts.map((at) => amountOf(filled.rows[at]?.cells[column.index]));
  const known = amounts.filter((amount) => !Number.isNaN(amount));
  const isSum =
    value === null ? known.length === 0 : known.length > 0 && addExactly(known) === value;
  return isSum ? parts.map(rowOf) : undefined;
}

/** Whether no column that a formula names has a figure, so that it gives a blank. */
const isBlank = (formula: FormFormula, cells: FormCells): boolean =>
  columnsOf(formula).every((column) => typeof cells[column] !== 'number');

/** The formula of a figure, down the rows or along its own, and whether it gives a blank. */
function formulaFor(
  column: FormColumn,
  { cells, row, parts }: FigureRow,
  context: RowsContext,
): { readonly formula: string; readonly givesBlank: boolean } | undefined {
  const { columnOf } = context.frame;
  const value = cells[column.index] ?? null;
  const amount = typeof value === 'number' || value === null ? value : NaN;
  const down = sumRows(column, { parts, value: amount }, context);
  if (down !== undefined) {
    return { formula: columnSum(down, columnOf(column.index)), givesBlank: value === null };
  }
  const along = context.formulaOf(cells, column);
  return along && { formula: rowFormula(along, row, columnOf), givesBlank: isBlank(along, cells) };
}

/** A row of the sheet, and the rows of the form that add up to it. */
interface FigureRow {
  readonly cells: FormCells;
  readonly row: number;
  readonly parts: readonly number[];
}

/** The figures of a row, each with the formula that gives it. */
export function figureCells(given: FigureRow, context: RowsContext): readonly CellData[] {
  const { form, columnOf, words } = context.frame;
  return form.columns.map((column) => {
    const value = given.cells[column.index] ?? null;
    const found = formulaFor(column, given, context);
    const place = { row: given.row, column: columnOf(column.index), formula: found?.formula };
    const cell = figureCell(value, column, { place, words });
    // What a formula gives stands in the file, so that readers which do not work it out show it.
    return found?.givesBlank === true && value === null ? { ...cell, value: '' } : cell;
  });
}

/** Writes the rows of a form, each with its key in the hidden column. */
export function dataCells(context: RowsContext): readonly CellData[] {
  const { frame, filled, rowOf } = context;
  return filled.rows.flatMap((row, at) => {
    const parts = namedRow(frame, row.key)?.parts ?? [];
    const places = parts.map((part) => filled.rows.findIndex(({ key }) => key === part));
    const key: CellData = {
      row: rowOf(at),
      column: frame.markColumn,
      value: row.key,
      role: 'mark',
    };
    return [
      ...labelCells(row, at, context),
      ...figureCells({ cells: row.cells, row: rowOf(at), parts: places }, context),
      key,
    ];
  });
}

/** Where the row of totals stands, and how many rows that are still blank it adds up too. */
export interface TotalPlace {
  readonly row: number;
  readonly blank: number;
}

/** Writes the row of totals. */
export function totalCells(
  context: RowsContext,
  total: FormCells,
  { row, blank }: TotalPlace,
): readonly CellData[] {
  const { frame, filled } = context;
  const { form, labels, words, nameOf } = frame;
  const name = form.totalName === undefined ? words.total : nameOf(form.totalName);
  const at = labels.findIndex(({ holds }) => holds === 'name');
  const label: CellData = { row, column: Math.max(at, 0) + 1, value: name, role: 'total' };
  const added = Array.from({ length: blank }, (_, nth) => filled.rows.length + nth);
  const parts = [...topRows(form, filled), ...added];
  return [label, ...figureCells({ cells: total, row, parts }, context)];
}
