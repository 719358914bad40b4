import type { Catalogue, Indicator } from '#room/indicators';
import type { Hierarchy, Unit } from '#room/organization';
import type { Period } from '#room/time';
import type { Cell } from '../cell.js';
import type { GroupRow } from './unit-group.js';

/**
 * The figures of one unit, one cell for each indicator of the table.
 *
 * Vietnamese: hàng số liệu của đơn vị.
 *
 * `role` is `own` for what a unit did itself beside what the units below it did, `unallocated` for
 * what an ended unit sent that belongs to none of the units below.
 *
 * @example
 * ```ts
 * import type { UnitRow } from 'danvan';
 *
 * const nameOf = (row: UnitRow) => row.unit.name.vi;
 * ```
 *
 * @category Aggregation
 */
export interface UnitRow<out UnitId extends string = string> {
  /** The unit of the row. */
  readonly unit: Unit<UnitId>;
  /** All of the unit, only its own, or what belongs to none of the units below. */
  readonly role: 'unit' | 'own' | 'unallocated';
  /** For each indicator a cell of each period, in the order of the table. */
  readonly cells: readonly Cell[];
}

/**
 * Aggregated figures: a total and the units that make it up.
 *
 * Vietnamese: bảng tổng hợp.
 *
 * Made by {@link aggregate}; `indicators` and the cells of each row stand in the same order. Cells are
 * worked out when they are first looked at.
 *
 * @example
 * ```ts
 * import type { FigureTable } from 'danvan';
 *
 * const coverageText = ({ expected, silent }: FigureTable) =>
 *   `${expected.length - silent.length}/${expected.length}`;
 * ```
 *
 * @category Aggregation
 */
export interface FigureTable<out UnitId extends string = string, out Code extends string = string> {
  /** The tree through which the figures were seen. */
  readonly hierarchy: Hierarchy<UnitId>;
  /** The units that were asked for. */
  readonly units: readonly Unit<UnitId>[];
  /** The period asked; of several the first. */
  readonly period: Period;
  /** The periods that stand side by side. */
  readonly periods: readonly Period[];
  /** The period that the first one is compared with, where a comparison was asked for. */
  readonly basePeriod?: Period;
  /** All indicators that could be asked for; those of `indicators` have a column. */
  readonly catalogue: Catalogue<Code>;
  /** What has a column, in the order of the columns. */
  readonly indicators: readonly Indicator<Code>[];
  /** For each indicator a cell of each period. */
  readonly total: readonly Cell[];
  /** One for each unit below, and for what belongs to none of them. */
  readonly rows: readonly UnitRow<UnitId>[];
  /** Totals of groups of units, beside the tree. */
  readonly groups: readonly GroupRow[];
  /** The units at the bottom that owe figures. */
  readonly expected: readonly Unit<UnitId>[];
  /** Those of `expected` from whom nothing at all was heard. */
  readonly silent: readonly Unit<UnitId>[];
}

/**
 * The name that {@link FigureTable} had before.
 *
 * Vietnamese: bảng tổng hợp.
 *
 * @example
 * ```ts
 * import type { Table } from 'danvan';
 *
 * const unitsOf = ({ rows }: Table): number => rows.length;
 * ```
 *
 * @deprecated Use {@link FigureTable}.
 *
 * @category Aggregation
 */
export type Table<UnitId extends string = string, Code extends string = string> = FigureTable<
  UnitId,
  Code
>;

/**
 * Where a cell stands in a table.
 *
 * Vietnamese: vị trí của ô số liệu.
 *
 * @example
 * ```ts
 * import type { CellPlace } from 'danvan/aggregation';
 *
 * const place: CellPlace = { unit: 'xa-a', period: '2026-Q3' };
 * ```
 *
 * @category Aggregation
 */
export interface CellPlace<UnitId extends string = string> {
  /** The id of a unit of the table. Defaults to the total. */
  readonly unit?: UnitId | undefined;
  /** The id of a period of the table. Defaults to the first. */
  readonly period?: string | undefined;
  /** The category of a breakdown, by field: `{ field: 'economy' }`. Defaults to what was asked. */
  readonly categories?: Readonly<Record<string, string>> | undefined;
}
