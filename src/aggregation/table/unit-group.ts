import type { Cell } from '../cell.js';
import type { Name } from '#room/organization';
import type { CalendarDate } from '#room/time';

/**
 * Units that are counted together beside the tree: former provinces, emulation clusters, mountain
 * communes.
 *
 * Vietnamese: nhóm đơn vị (cụm thi đua, tỉnh cũ, huyện cũ).
 *
 * Groups may overlap; their totals are never added to that of the tree.
 *
 * @example
 * ```ts
 * import type { UnitGroup } from 'danvan/aggregation';
 *
 * const cluster: UnitGroup = { id: 'cum-1', name: 'Cụm thi đua số 1', units: ['xa-a', 'xa-b'] };
 * ```
 *
 * @category Aggregation
 */
export interface UnitGroup {
  /** Identity of the group. */
  readonly id: string;
  /** What it is called in reports. */
  readonly name: string | Name;
  /** Ids of units; one that lies below another of them is counted with it. */
  readonly units: readonly string[];
  /** The first day of the group. Defaults to always. */
  readonly from?: CalendarDate | undefined;
  /** The last day of the group, inclusive. Defaults to still in force. */
  readonly to?: CalendarDate | undefined;
}

/**
 * The figures of a group of units, one cell for each column of the table.
 *
 * Vietnamese: hàng số liệu của nhóm đơn vị.
 *
 * @example
 * ```ts
 * import type { GroupRow } from 'danvan/aggregation';
 *
 * const idOf = (row: GroupRow) => row.group.id;
 * ```
 *
 * @category Aggregation
 */
export interface GroupRow {
  /** The group as it was asked for. */
  readonly group: UnitGroup;
  /** For each indicator a cell of each period, in the order of the table. */
  readonly cells: readonly Cell[];
}
