import { DanvanError } from '#room/findings';
import type { Period } from '#room/time';
import type { CellPlace, FigureTable, UnitRow } from './table.js';

/** Where in a table a cell is asked for; `row` is null for the total. */
export interface FoundPlace {
  readonly row: UnitRow | null;
  readonly period: Period;
  /** The category of a breakdown; absent for that of the table. */
  readonly categories?: Readonly<Record<string, string>>;
}

function rowIn({ rows }: FigureTable, unit: string): UnitRow {
  const row = rows.find((one) => one.unit.id === unit);
  if (row !== undefined) return row;
  throw new DanvanError('UNKNOWN_UNIT', `The table has no unit "${unit}".`);
}

function periodIn(table: FigureTable, period: string): Period {
  const found = table.periods.find(({ id }) => id === period);
  if (found !== undefined) return found;
  throw new DanvanError('UNKNOWN_PERIOD', `The table has no period "${period}".`);
}

/**
 * Finds the row and the period of a cell.
 *
 * @throws {@link DanvanError} with code `UNKNOWN_UNIT` or `UNKNOWN_PERIOD`.
 */
export function findPlace(table: FigureTable, about: string | CellPlace | undefined): FoundPlace {
  const { unit, period, categories } = typeof about === 'string' ? { unit: about } : (about ?? {});
  return {
    row: unit === undefined ? null : rowIn(table, unit),
    period: period === undefined ? table.period : periodIn(table, period),
    ...(categories !== undefined && { categories }),
  };
}
