import { DanvanError } from '#room/findings';
import type { KnownLiteral } from '#room/kit';
import type { Cell } from '../cell.js';
import { findPlace } from './find-place.js';
import { furtherCell } from './further-cell.js';
import type { CellPlace, FigureTable } from './table.js';

/**
 * Finds the total of an indicator, or its figure for one unit of the table.
 *
 * Vietnamese: số liệu tổng hợp.
 *
 * An indicator of the catalogue that has no column is worked out too, and so is one category of a
 * breakdown.
 *
 * @param table - The table to look in.
 * @param indicator - The code of the indicator.
 * @param about - The id of a unit of the table, or unit, period and category. Defaults to the total, and
 * to the first period.
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
export function findCell<
  UnitId extends string,
  Code extends string,
  const AskedCode extends string,
  const AskedUnit extends string,
>(
  table: FigureTable<UnitId, Code>,
  indicator: KnownLiteral<Code, AskedCode>,
  about?: KnownLiteral<UnitId, AskedUnit> | CellPlace<KnownLiteral<UnitId, AskedUnit>>,
): Cell;
export function findCell(table: FigureTable, indicator: string, about?: string | CellPlace): Cell {
  const place = findPlace(table, about);
  const cells = place.row === null ? table.total : place.row.cells;
  const period = place.period.id;
  const cell =
    place.categories === undefined
      ? cells.find((one) => one.indicator === indicator && one.period === period)
      : undefined;
  if (cell !== undefined) return cell;
  const known = table.catalogue.get(indicator);
  const further = known && furtherCell(table, known, place);
  if (further !== undefined) return further;
  throw new DanvanError('UNKNOWN_INDICATOR', `The table has no indicator "${indicator}".`);
}
