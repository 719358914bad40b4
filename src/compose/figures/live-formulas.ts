import type { Indicator } from '#room/indicators';
import { addExactly, divideExactly, multiplyExactly, subtractExactly } from '#room/text';
import type { TableRow, CellFormula, CellReference, NumberCell, TableCell } from '#room/report';

const isNumber = (cell: TableCell | undefined): cell is NumberCell => cell?.kind === 'number';

const at = (rows: readonly TableRow[], { row, column }: CellReference): TableCell | undefined =>
  rows[row]?.cells[column];

const amountAt = (rows: readonly TableRow[], reference: CellReference): number | undefined => {
  const cell = at(rows, reference);
  return isNumber(cell) ? cell.amount : undefined;
};

/** A share of a whole in percent; undefined where there is nothing to take a share of. */
export const percentOf = (part: number | undefined, whole: number | undefined) =>
  part === undefined || whole === undefined || whole === 0
    ? undefined
    : divideExactly(multiplyExactly(part, 100), whole);

/** Amounts that are all known, added up. */
const addedUp = (amounts: readonly (number | undefined)[]): number | undefined => {
  const known = amounts.flatMap((amount) => amount ?? []);
  return known.length === amounts.length ? addExactly(known) : undefined;
};

/** A total is the sum of its parts, where all of them are in the table. */
export function partsFormula(
  { parts = [] }: Pick<Indicator, 'parts'>,
  indicators: readonly Indicator[],
  referenceOf: (at: number) => CellReference,
): CellFormula | undefined {
  const places = parts.map((part) => indicators.findIndex(({ code }) => code === part));
  if (places.length === 0 || places.includes(-1)) return undefined;
  return { op: 'add', plus: places.map(referenceOf) };
}

/** What a formula of a statistics table gives; undefined where it leans on a mark or on words. */
function resultOf(rows: readonly TableRow[], formula: CellFormula): number | undefined {
  if (formula.op === 'quotient') {
    return percentOf(amountAt(rows, formula.numerator), amountAt(rows, formula.denominator));
  }
  if (formula.op === 'sum') return undefined;
  if (formula.op === 'add') {
    return formula.minus === undefined
      ? addedUp(formula.plus.map((term) => amountAt(rows, term)))
      : undefined;
  }
  const minuend = amountAt(rows, formula.minuend);
  const subtrahend = amountAt(rows, formula.subtrahend);
  return minuend === undefined || subtrahend === undefined
    ? undefined
    : subtractExactly(minuend, subtrahend);
}

/** The parts of an indicator, in its own column. */
const partsOf = (indicators: readonly Indicator[], { row, column }: CellReference) =>
  partsFormula(indicators[row] ?? {}, indicators, (at) => ({ row: at, column }));

function formulaOf(
  indicators: readonly Indicator[],
  { row, column }: CellReference,
): CellFormula | undefined {
  const rowOf = (code: string | undefined) => indicators.findIndex((other) => other.code === code);
  const ratio = indicators[row]?.ratio;
  const numerator = { row: rowOf(ratio?.numerator), column };
  const denominator = { row: rowOf(ratio?.denominator), column };
  const base = { row, column: 'base' };
  switch (column) {
    case 'current':
    case 'base':
      if (ratio === undefined) return partsOf(indicators, { row, column });
      return ratio.factor === 100 && numerator.row >= 0 && denominator.row >= 0
        ? { op: 'quotient', numerator, denominator, factor: 100 }
        : undefined;
    case 'difference':
      return { op: 'difference', minuend: { row, column: 'current' }, subtrahend: base };
    case 'change':
      return {
        op: 'quotient',
        numerator: { row, column: 'difference' },
        denominator: base,
        factor: 100,
      };
    default:
      return undefined;
  }
}

/**
 * Gives the figures of a statistics table the formulas by which they follow from each other; only
 * where the formula gives the very amount, as a rate over fewer units than its terms does not.
 */
export function withFormulas(
  rows: readonly TableRow[],
  indicators: readonly Indicator[],
): readonly TableRow[] {
  return rows.map((row, index) => ({
    ...row,
    cells: Object.fromEntries(
      Object.entries(row.cells).map(([column, cell]): readonly [string, TableCell] => {
        const formula = formulaOf(indicators, { row: index, column });
        return isNumber(cell) && formula && resultOf(rows, formula) === cell.amount
          ? [column, { ...cell, formula }]
          : [column, cell];
      }),
    ),
  }));
}
