import type { Indicator } from '#room/indicators';
import type { Period } from '#room/time';
import type { Cell } from '../cell.js';

/** A cell that has no column in its table. */
export interface FurtherCell {
  readonly indicator: Indicator;
  readonly period: Period;
  /** The id of a unit of the table; none for the total. */
  readonly unit?: string | undefined;
}

type Ask = (about: FurtherCell) => Cell;

// How each table is asked for more; it goes when the table goes.
const asks = new WeakMap<object, Ask>();

/** Lets a table be asked for cells beside its columns. */
export function rememberTable(table: object, ask: Ask): void {
  asks.set(table, ask);
}

/** Works out a cell beside the columns of a table; undefined where nobody knows how. */
export const furtherCell = (table: object, about: FurtherCell): Cell | undefined =>
  asks.get(table)?.(about);
