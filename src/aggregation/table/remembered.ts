import type { PlainFigures } from '../fast/plain-figures.js';
import type { TablePlan } from './asked-cell.js';

/** How a table was asked for: its plan, the numbers of its units, and its plain figures. */
export interface AskedTable {
  readonly plan: TablePlan;
  readonly roots: readonly number[];
  /** The figures that need no choice, over the periods of the table. */
  readonly plain: PlainFigures;
  /** Whether some of its figures are hidden, so that nothing beside them is told. */
  readonly isHidden?: boolean;
}

// How each table can be asked for more; it goes when the table goes.
const tables = new WeakMap<object, AskedTable>();

/** Lets a table be asked for what it does not hold. */
export function rememberTable(table: object, asked: AskedTable): void {
  tables.set(table, asked);
}

/** How a table was asked for; undefined where nobody knows. */
export const askedTable = (table: object): AskedTable | undefined => tables.get(table);
