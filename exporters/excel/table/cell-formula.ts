import type { CellFormula, CellReference, NumberCell, TableRow } from '#room/report';
import { cellAddress } from './cell-address.js';
import { isSame } from './is-same.js';
import { sumCandidates, type Candidate, type Subtotals } from './sum-formula.js';
import { isStorable, storedAmount } from '../border/stored-number.js';

/** Where the cells of a table stand in the sheet; undefined for one that is not there. */
export type Locate = (
  reference: CellReference,
) => { readonly row: number; readonly column: number } | undefined;

/** The rows of a table, and where they stand. */
export interface FormulaPlace {
  readonly rows: readonly TableRow[];
  readonly locate: Locate;
  /** Where sums are written as subtotals: what is known of them. */
  readonly subtotals?: Subtotals;
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

function joined(
  pair: readonly [CellReference, CellReference],
  sign: '-' | '/',
  place: FormulaPlace,
): readonly Candidate[] {
  const [first, second] = pair.map(({ row, column }) => place.rows[row]?.cells[column]);
  const [left, right] = pair.map((reference) => addressOf(reference, place));
  if (left === undefined || right === undefined) return [];
  if (first?.kind !== 'number' || second?.kind !== 'number') return [];
  if (!isStorable(first) || !isStorable(second)) return [];
  const [a, b] = [storedAmount(first), storedAmount(second)];
  return [{ formula: `${left}${sign}${right}`, result: sign === '-' ? a - b : a / b }];
}

/** Cells that stand apart, one after another: “B5+C5”. */
function added(terms: readonly CellReference[], place: FormulaPlace): readonly Candidate[] {
  const addresses = terms.map((term) => addressOf(term, place));
  const cells = terms.map(({ row, column }) => place.rows[row]?.cells[column]);
  const amounts = cells.flatMap((cell) =>
    cell?.kind === 'number' && isStorable(cell) ? [storedAmount(cell)] : [],
  );
  if (addresses.includes(undefined) || amounts.length < terms.length) return [];
  const result = amounts.reduce((sum, amount) => sum + amount, 0);
  return [{ formula: addresses.join('+'), result }];
}

function candidates(formula: CellFormula, place: FormulaPlace): readonly Candidate[] {
  switch (formula.op) {
    case 'sum':
      return sumCandidates(formula, place, (from, to) => {
        const range = [addressOf(from, place), addressOf(to, place)];
        return range.includes(undefined) ? undefined : range.join(':');
      });
    case 'add':
      return added(formula.terms, place);
    case 'difference':
      return joined([formula.minuend, formula.subtrahend], '-', place);
    case 'quotient':
      return joined([formula.numerator, formula.denominator], '/', place);
  }
}

/**
 * The formula of a cell in Excel's words.
 *
 * @returns Undefined where Excel would not come to the amount of the cell by it: it would then
 * change the figure as soon as it works out the sheet.
 */
export function cellFormula(cell: NumberCell, place: FormulaPlace): string | undefined {
  const plain = cell.formula ? candidates(cell.formula, place) : [];
  const amount = storedAmount(cell);
  const scaled = plain.filter(({ isNested }) => isNested !== true).map(scaledUp);
  return [...plain, ...scaled].find(({ result }) => isSame(result, amount))?.formula;
}
