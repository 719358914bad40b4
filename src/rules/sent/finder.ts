import { rowsAt } from '#room/aggregation';
import { counts, isFigure, type Figures } from './figures.js';
import { reportKey } from './report-key.js';

/** Finds the row of a report by its key; `near` is where it probably stands. -1 for none. */
export type FindRow = (key: number | string, near: number) => number;

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
    return (key, near) => {
      const row = rows[near];
      if (row !== undefined && isGood(row) && reportKey(figures, row) === key) return row;
      byKey ??= new Map([...rows].filter(isGood).map((one) => [reportKey(figures, one), one]));
      return byKey.get(key) ?? -1;
    };
  };
}
