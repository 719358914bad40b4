import { decimalDigits, divideExactly, roundHalfUp } from '#room/text';
import type { TableRow } from './table-block.js';
import type { NumberCell, TableCell } from './table-cell.js';

/** Where a figure stands. */
interface FigurePlace {
  readonly column: string;
  readonly row: number;
  readonly cell: NumberCell;
}

/** Tells which figures are read beside each other; undefined for one that stands alone. */
export type FigureGroup = (place: FigurePlace) => string | undefined;

/** The group of a cell; what is only about so much shows no digit that nobody counted. */
const groupIn = (cell: TableCell, at: Omit<FigurePlace, 'cell'>, groupOf: FigureGroup) =>
  cell.kind === 'number' && cell.qualifier === undefined
    ? { figure: cell, group: groupOf({ ...at, cell }) }
    : undefined;

const digitsOf = ({ amount, decimals, scale = 1 }: NumberCell): number =>
  decimals === 0 ? 0 : decimalDigits(roundHalfUp(divideExactly(amount, scale), decimals));

/** The most digits after the comma that a figure of each group prints. */
function mostDigits(rows: readonly TableRow[], groupOf: FigureGroup): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  rows.forEach(({ cells }, row) => {
    for (const [column, cell] of Object.entries(cells)) {
      const { figure, group } = groupIn(cell, { column, row }, groupOf) ?? {};
      if (figure === undefined || group === undefined) continue;
      most.set(group, Math.max(most.get(group) ?? 0, digitsOf(figure)));
    }
  });
  return most;
}

/**
 * Prints figures of a group with as many digits after the comma as the one of them that has most:
 * “94,0%” above “88,7%”.
 */
export function evenDecimals(rows: readonly TableRow[], groupOf: FigureGroup): readonly TableRow[] {
  const most = mostDigits(rows, groupOf);
  const even = (cell: TableCell, column: string, row: number): TableCell => {
    const { figure, group = '' } = groupIn(cell, { column, row }, groupOf) ?? {};
    const digits = most.get(group) ?? 0;
    return figure === undefined || digits === 0
      ? cell
      : { ...figure, decimals: Math.max(figure.decimals, digits), minDecimals: digits };
  };
  return rows.map((row, at) => ({
    ...row,
    cells: Object.fromEntries(
      Object.entries(row.cells).map(([column, cell]) => [column, even(cell, column, at)] as const),
    ),
  }));
}
