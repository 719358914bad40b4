import type { CellFormula, CellReference, NumberCell, TableRow } from '#room/report';
import { divideExactly } from '#room/text';
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

const times = ({ formula, result }: Candidate, factor: number): Candidate =>
  factor === 1
    ? { formula, result }
    : { formula: `(${formula})*${factor}`, result: result * factor };

/**
 * What a formula is multiplied by, in the order of trying. Computing with shares and with percent
 * differs by a hundred; both are the same figure, and of nothing only the factor tells which it is.
 */
function factorsOf({ formula, suffix }: NumberCell): readonly number[] {
  const factor = formula?.op === 'quotient' ? formula.factor : undefined;
  if (factor === undefined) return [1, 100];
  return [suffix === '%' ? divideExactly(factor, 100) : factor];
}

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

/** Single cells added and taken away: `=E5+F5-G5`. */
function addition(
  { plus, minus = [] }: Extract<CellFormula, { readonly op: 'add' }>,
  place: FormulaPlace,
): readonly Candidate[] {
  const terms = [
    ...plus.map((reference) => ({ sign: '+', reference })),
    ...minus.map((reference) => ({ sign: '-', reference })),
  ];
  let result = 0;
  let formula = '';
  for (const { sign, reference } of terms) {
    const cell = place.rows[reference.row]?.cells[reference.column];
    const address = addressOf(reference, place);
    if (address === undefined || cell?.kind !== 'number' || !isStorable(cell)) return [];
    result += storedAmount(cell) * (sign === '-' ? -1 : 1);
    formula += formula === '' && sign === '+' ? address : `${sign}${address}`;
  }
  return formula === '' ? [] : [{ formula, result }];
}

function candidates(formula: CellFormula, place: FormulaPlace): readonly Candidate[] {
  switch (formula.op) {
    case 'sum':
      return sumCandidates(formula, place, (from, to) => {
        const range = [addressOf(from, place), addressOf(to, place)];
        return range.includes(undefined) ? undefined : range.join(':');
      });
    case 'add':
      return addition(formula, place);
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
  const tried = factorsOf(cell).flatMap((factor) =>
    plain
      .filter(({ isNested }) => factor === 1 || isNested !== true)
      .map((candidate) => times(candidate, factor)),
  );
  return tried.find(({ result }) => isSame(result, amount))?.formula;
}
