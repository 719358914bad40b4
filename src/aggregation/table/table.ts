import { DanvanError } from '#room/findings';
import type { Catalogue, Indicator } from '#room/indicators';
import type { Hierarchy, Unit } from '#room/organization';
import type { Period } from '#room/time';
import type { Cell } from '../cell.js';
import { findPlace } from './find-place.js';
import { furtherCell } from './further-cell.js';

/**
 * The figures of one unit, one cell for each indicator of the table.
 *
 * Vietnamese: hàng số liệu của đơn vị.
 *
 * `role` is `own` for what a unit did itself beside what the units below it did.
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
export interface UnitRow {
  readonly unit: Unit;
  readonly role: 'unit' | 'own';
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
 * import type { Table } from 'danvan';
 *
 * const coverageText = ({ expected, silent }: Table) =>
 *   `${expected.length - silent.length}/${expected.length}`;
 * ```
 *
 * @category Aggregation
 */
export interface Table {
  readonly hierarchy: Hierarchy;
  /** The units that were asked for. */
  readonly units: readonly Unit[];
  /** The period asked; of several the first. */
  readonly period: Period;
  /** The periods that stand side by side. */
  readonly periods: readonly Period[];
  readonly basePeriod?: Period;
  /** All indicators that could be asked for; those of `indicators` have a column. */
  readonly catalogue: Catalogue;
  readonly indicators: readonly Indicator[];
  /** For each indicator a cell of each period. */
  readonly total: readonly Cell[];
  readonly rows: readonly UnitRow[];
  /** The units at the bottom that owe figures. */
  readonly expected: readonly Unit[];
  /** Those of `expected` from whom nothing at all was heard. */
  readonly silent: readonly Unit[];
}

/**
 * Where a cell stands in a table.
 *
 * Vietnamese: vị trí của ô số liệu.
 *
 * @example
 * ```ts
 * import type { CellPlace } from 'danvan';
 *
 * const place: CellPlace = { unit: 'xa-a', period: '2026-Q3' };
 * ```
 *
 * @category Aggregation
 */
export interface CellPlace {
  /** The id of a unit of the table. Defaults to the total. */
  readonly unit?: string | undefined;
  /** The id of a period of the table. Defaults to the first. */
  readonly period?: string | undefined;
}

/**
 * Finds the total of an indicator, or its figure for one unit of the table.
 *
 * Vietnamese: số liệu tổng hợp.
 *
 * An indicator of the catalogue that has no column is worked out too.
 *
 * @param table - The table to look in.
 * @param indicator - The code of the indicator.
 * @param about - The id of a unit of the table, or unit and period. Defaults to the total, and to
 * the first period.
 * @returns The cell.
 * @throws {@link DanvanError} with code `UNKNOWN_INDICATOR`, `UNKNOWN_UNIT` or `UNKNOWN_PERIOD`, where
 * the table does not hold it.
 *
 * @example
 * ```ts
 * import { aggregate, createDataset, createHierarchy, findCell } from 'danvan';
 * import { indicators } from 'danvan/vietnam';
 *
 * const hierarchy = createHierarchy([{ id: 'tay-ninh', name: 'tỉnh Tây Ninh' }]);
 * const observations = [
 *   { unit: 'tay-ninh', indicator: 'mediation.teams', period: '2020-H1', value: 545 },
 * ];
 * const dataset = createDataset({ hierarchy, indicators, observations });
 * const table = aggregate(dataset, { units: 'tay-ninh', period: '2020-H1' });
 * findCell(table, 'mediation.teams').amount; //=> 545
 * ```
 *
 * @category Aggregation
 */
export function findCell(table: Table, indicator: string, about?: string | CellPlace): Cell {
  const place = findPlace(table, about);
  const cells = place.row === null ? table.total : place.row.cells;
  const period = place.period.id;
  const cell = cells.find((one) => one.indicator === indicator && one.period === period);
  if (cell !== undefined) return cell;
  const known = table.catalogue.get(indicator);
  const further = known && furtherCell(table, known, place);
  if (further !== undefined) return further;
  throw new DanvanError('UNKNOWN_INDICATOR', `The table has no indicator "${indicator}".`);
}
