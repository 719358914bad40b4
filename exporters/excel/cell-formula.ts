import type { CellFormula, CellReference } from '../../src/report/index.js';
import { cellAddress } from './cell-address.js';

/** Where the cells of a table stand in the sheet; undefined for one that is not there. */
export type Locate = (
  reference: CellReference,
) => { readonly row: number; readonly column: number } | undefined;

/** The formula of a cell in Excel's words; undefined where it leans on a cell that is not there. */
export function cellFormula(formula: CellFormula, locate: Locate): string | undefined {
  const address = (reference: CellReference): string | undefined => {
    const place = locate(reference);
    return place && cellAddress(place.row, place.column);
  };
  const joined = (a: CellReference, b: CellReference, sign: string): string | undefined => {
    const [first, second] = [address(a), address(b)];
    return first === undefined || second === undefined ? undefined : `${first}${sign}${second}`;
  };
  switch (formula.op) {
    case 'sum': {
      const range = joined(formula.from, formula.to, ':');
      return range && `SUM(${range})`;
    }
    case 'difference':
      return joined(formula.minuend, formula.subtrahend, '-');
    case 'quotient':
      return joined(formula.numerator, formula.denominator, '/');
  }
}
