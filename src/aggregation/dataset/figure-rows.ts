import { gather, byIndicator, rowsAt, type Groups } from './rows-by-unit.js';
import type { Columns } from './columns.js';

const noGroups: Groups = Object.freeze({
  numbers: new Int32Array(0),
  starts: new Int32Array(1),
  rows: new Int32Array(0),
});

/** Finds the rows of an indicator, by unit; what it gathered it keeps. */
export type FigureRows = (indicator: number) => Groups;

/** Gathers the rows of a store by indicator, and of each indicator that is asked for by unit. */
export function figureRowsOf({
  columns,
}: {
  readonly columns: Pick<Columns, 'units' | 'indicators' | 'count'>;
}): FigureRows {
  const all = byIndicator(columns);
  const gathered = new Map<number, Groups>();
  return (indicator) => {
    const known = gathered.get(indicator);
    if (known !== undefined) return known;
    const rows = rowsAt(all, indicator);
    const groups = rows.length === 0 ? noGroups : gather(columns.units, rows);
    gathered.set(indicator, groups);
    return groups;
  };
}
