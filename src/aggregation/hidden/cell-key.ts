import type { Cell } from '../cell.js';
import type { FigureTable } from '../table/table.js';

/** A line of cells of a table, and whose they are. */
export interface CellLine {
  /** The id of a unit or of a group with what it is; alike in all tables. */
  readonly owner: string;
  readonly cells: readonly Cell[];
}

/** The key of a figure: alike for the same figure in all tables of a document. */
export const cellKey = (owner: string, indicator: string, period: string): string =>
  [owner, indicator, period].join('\n');

/** The indicator of a key. */
export const indicatorOf = (key: string): string => key.split('\n')[1] ?? '';

/** The units of a total: one of a single unit is that unit. */
export const totalOwner = ({ units }: FigureTable): string =>
  units.length === 1
    ? `unit ${units[0]?.id ?? ''}`
    : `total ${units.map(({ id }) => id).join(' ')}`;

/** All lines of a table, the total first. */
export const linesOf = (table: FigureTable): readonly CellLine[] => [
  { owner: totalOwner(table), cells: table.total },
  ...table.rows.map(({ unit, role, cells }) => ({ owner: `${role} ${unit.id}`, cells })),
  ...table.groups.map(({ group, cells }) => ({ owner: `group ${group.id}`, cells })),
];
