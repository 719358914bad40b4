import type { CellFormula, CellReference, NumberCell, TableRow } from '#room/report';
import { cellAddress } from './cell-address.js';
import { isStorable, storedAmount } from '../border/stored-number.js';

/** Where the cells of a table stand in the sheet; undefined for one that is not there. */
export type Locate = (
  reference: CellReference,
) => { readonly row: number; readonly column: number } | undefined;

/** The rows of a table, and where they stand. */
export interface FormulaPlace {
  readonly rows: readonly TableRow[];
  readonly locate: Locate;
}

/** A formula in Excel's words, and the figure that Excel works out by it. */
interface Candidate {
  readonly formula: string;
  readonly result: number;
}

/** Computing with shares and with percent differs by a hundred; both are the same figure. */
const scaledUp = ({ formula, result }: Candidate): Candidate => ({
  formula: `(${formula})*100`,
  result: result * 100,
});

function addressOf(reference: CellReference, { locate }: FormulaPlace): string | undefined {
  const place = locate(reference);
  return place && cellAddress(place.row, place.column);
}

/** About the sum of a column; undefined where one of its figures is no number in the sheet. */
function sumOf(
  { from, to }: Extract<CellFormula, { readonly op: 'sum' }>,
  rows: readonly TableRow[],
): number | undefined {
  let sum = 0;
  for (let at = from.row; at <= to.row; at += 1) {
    const cell = rows[at]?.cells[from.column];
    if (cell?.kind !== 'number') continue;
    if (!isStorable(cell)) return undefined;
    sum += storedAmount(cell);
  }
  return sum;
}

function joined(
  pair: readonly [CellReference, CellReference],
  sign: '-' | '/',
  place: FormulaPlace,
): Candidate | undefined {
  const [first, second] = pair.map(({ row, column }) => place.rows[row]?.cells[column]);
  const [left, right] = pair.map((reference) => addressOf(reference, place));
  if (left === undefined || right === undefined) return undefined;
  if (first?.kind !== 'number' || second?.kind !== 'number') return undefined;
  if (!isStorable(first) || !isStorable(second)) return undefined;
  const [a, b] = [storedAmount(first), storedAmount(second)];
  return { formula: `${left}${sign}${right}`, result: sign === '-' ? a - b : a / b };
}

function candidate(formula: CellFormula, place: FormulaPlace): Candidate | undefined {
  switch (formula.op) {
    case 'sum': {
      const range = [addressOf(formula.from, place), addressOf(formula.to, place)];
      const result = sumOf(formula, place.rows);
      if (range.includes(undefined) || result === undefined) return undefined;
      return { formula: `SUM(${range.join(':')})`, result };
    }
    case 'difference':
      return joined([formula.minuend, formula.subtrahend], '-', place);
    case 'quotient':
      return joined([formula.numerator, formula.denominator], '/', place);
  }
}

/** Equal but for what binary fractions lose. */
export const isSame = (a: number, b: number): boolean =>
  a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b), 1e-3);

/**
 * The formula of a cell in Excel's words.
 *
 * @returns Undefined where Excel would not come to the amount of the cell by it: it would then
 * change the figure as soon as it works out the sheet.
 */
export function cellFormula(cell: NumberCell, place: FormulaPlace): string | undefined {
  const plain = cell.formula && candidate(cell.formula, place);
  if (plain === undefined) return undefined;
  const amount = storedAmount(cell);
  return [plain, scaledUp(plain)].find(({ result }) => isSame(result, amount))?.formula;
}
