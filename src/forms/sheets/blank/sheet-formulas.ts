import type { FormFormula } from '../../index-row/index-cell.js';
import { columnLetters } from '../cells/cell-address.js';

/** Neighbouring numbers as runs: 3, 4, 5, 8 as 3 to 5 and 8. */
function runsOf(numbers: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const each of numbers.toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === each - 1) run[1] = each;
    else runs.push([each, each]);
  }
  return runs;
}

const rangesOf = (numbers: readonly number[], addressOf: (each: number) => string): string =>
  runsOf(numbers)
    .map(([from, to]) => (from === to ? addressOf(from) : `${addressOf(from)}:${addressOf(to)}`))
    .join(',');

const sumOf = (ranges: string): string => (ranges === '' ? '' : `SUM(${ranges})`);

/** A sum that stays blank where none of its parts has a figure: what is missing is not zero. */
function blankSum(plus: string, minus = ''): string {
  const all = [plus, minus].filter((part) => part !== '').join(',');
  const sum = minus === '' ? sumOf(plus) : `${sumOf(plus)}-${sumOf(minus)}`;
  return `IF(COUNT(${all})=0,"",${sum})`;
}

/** A column added up over some rows. */
export const columnSum = (rows: readonly number[], column: number): string =>
  blankSum(rangesOf(rows, (row) => `${columnLetters(column)}${row}`));

/**
 * A printed formula as a formula of a spreadsheet.
 *
 * @param columnOf - The column of the sheet of an index.
 */
export function rowFormula(
  formula: FormFormula,
  row: number,
  columnOf: (index: string) => number,
): string {
  const address = (column: number): string => `${columnLetters(column)}${row}`;
  if (formula.kind === 'sum') {
    const signed = (wanted: 1 | -1): string =>
      rangesOf(
        formula.terms.filter(({ sign }) => sign === wanted).map(({ column }) => columnOf(column)),
        address,
      );
    return blankSum(signed(1), signed(-1));
  }
  const above = address(columnOf(formula.numerator));
  const below = address(columnOf(formula.denominator));
  const factor = formula.factor === 1 ? '' : `*${formula.factor}`;
  return `IF(OR(COUNT(${above},${below})<2,N(${below})=0),"",${above}/${below}${factor})`;
}
