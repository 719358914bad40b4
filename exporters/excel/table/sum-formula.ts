import type { CellFormula, CellReference, NumberCell, TableRow } from '#room/report';
import { isSame } from './is-same.js';
import { isStorable, storedAmount } from '../border/stored-number.js';

type Sum = Extract<CellFormula, { readonly op: 'sum' }>;

/** A formula in Excel's words, and the figure that Excel works out by it. */
export interface Candidate {
  readonly formula: string;
  readonly result: number;
  /** Whether others pass over it, which nothing may stand around it for. */
  readonly isNested?: boolean;
}

/** Which figures of a table are written as subtotals; each is looked into once. */
export type Subtotals = Map<NumberCell, boolean>;

/** Sums that lie deeper in each other are taken for plain figures. */
const deepest = 6;

/** A range in Excel's words. */
export type RangeOf = (from: CellReference, to: CellReference) => string | undefined;

/** Whether a figure adds up to its amount when the subtotals in its range are passed over. */
function isSubtotal(
  cell: NumberCell,
  rows: readonly TableRow[],
  { known, depth }: { readonly known: Subtotals; readonly depth: number },
): boolean {
  const found = known.get(cell);
  if (found !== undefined) return found;
  if (cell.formula?.op !== 'sum' || depth > deepest) return false;
  // Set first, so that sums that lead back to themselves end.
  known.set(cell, false);
  const sum = isStorable(cell) ? sumOf(cell.formula, rows, { known, depth: depth + 1 }) : undefined;
  const is = sum !== undefined && isSame(sum, storedAmount(cell));
  known.set(cell, is);
  return is;
}

/** About the sum of a column; undefined where one of its figures is no number in the sheet. */
function sumOf(
  { from, to }: Sum,
  rows: readonly TableRow[],
  passed?: { readonly known: Subtotals; readonly depth: number },
): number | undefined {
  let sum = 0;
  for (let at = from.row; at <= to.row; at += 1) {
    const cell = rows[at]?.cells[from.column];
    if (cell?.kind !== 'number') continue;
    if (passed !== undefined && isSubtotal(cell, rows, passed)) continue;
    if (!isStorable(cell)) return undefined;
    sum += storedAmount(cell);
  }
  return sum;
}

/** Ways to write a sum: as a subtotal, which passes over others and follows a filter, where asked for; plainly. */
export function sumCandidates(
  sum: Sum,
  { rows, subtotals }: { readonly rows: readonly TableRow[]; readonly subtotals?: Subtotals },
  rangeOf: RangeOf,
): readonly Candidate[] {
  const range = rangeOf(sum.from, sum.to);
  if (range === undefined) return [];
  const part = subtotals && sumOf(sum, rows, { known: subtotals, depth: 0 });
  const whole = sumOf(sum, rows);
  return [
    ...(part === undefined
      ? []
      : [{ formula: `SUBTOTAL(9,${range})`, result: part, isNested: true }]),
    ...(whole === undefined ? [] : [{ formula: `SUM(${range})`, result: whole }]),
  ];
}
