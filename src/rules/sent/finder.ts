import { rowsAt } from '#room/aggregation';
import { counts, isFigure, type Figures } from './figures.js';
import { areOfOneReport, reportKey } from './report-key.js';

/** Finds the row of the same report as another row; `near` is where it probably stands. -1 for none. */
export type FindRow = (sent: number, near: number) => number;

/**
 * Finds the figures of an indicator that a unit sent in the same reports as those of another one.
 *
 * Units send the same reports for all indicators, mostly in the same order, so the row at the same
 * place is looked at first.
 */
export function finderOf(figures: Figures, code: string): (unit: number) => FindRow {
  const groups = figures.figureRows(figures.indicatorPlaces.get(code) ?? -1);
  const isGood = (row: number): boolean => counts(figures, row) && isFigure(figures, row);
  return (unit) => {
    const rows = rowsAt(groups, unit);
    let byKey: Map<number | string, number> | null = null;
    return (sent, near) => {
      const row = rows[near];
      if (row !== undefined && isGood(row) && areOfOneReport(figures, sent, row)) return row;
      byKey ??= new Map([...rows].filter(isGood).map((one) => [reportKey(figures, one), one]));
      return byKey.get(reportKey(figures, sent)) ?? -1;
    };
  };
}

/** Finds by rows alone what finders find unit by unit: the first that finds anything. -1 for none. */
export function findingRows(
  { columns }: Figures,
  finders: readonly ((unit: number) => FindRow)[],
): (sent: number) => number {
  let last = -1;
  let finds: readonly FindRow[] = [];
  return (sent) => {
    const unit = columns.units[sent] ?? -1;
    // Rows come unit by unit; what finds them is made once for each.
    if (unit !== last) finds = finders.map((finderFor) => finderFor(unit));
    last = unit;
    return finds.map((find) => find(sent, -1)).find((row) => row >= 0) ?? -1;
  };
}
