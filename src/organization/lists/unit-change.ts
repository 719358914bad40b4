import type { ListRow } from '#room/text';
import type { CalendarDate } from '#room/time';
import type { UnitTypes } from '../unit/unit-type.js';

/**
 * The columns of a list of changes.
 *
 * Vietnamese: cột của danh sách thay đổi.
 *
 * @example
 * ```ts
 * import type { AmendmentColumn } from 'danvan/organization';
 *
 * const column: AmendmentColumn = 'effective';
 * ```
 *
 * @category Organization
 */
export type AmendmentColumn = 'effective' | 'code' | 'field' | 'old' | 'new' | 'basis';

/** A row of a list of changes. */
export type AmendmentRow = ListRow<AmendmentColumn>;

/**
 * How a list of changes is read.
 *
 * Vietnamese: cách đọc danh sách thay đổi.
 *
 * @example
 * ```ts
 * import type { AmendmentOptions } from 'danvan/organization';
 * import { gsoTypes } from 'danvan/vietnam';
 *
 * const options: AmendmentOptions = { tree: '2025', types: gsoTypes };
 * ```
 *
 * @category Organization
 */
export interface AmendmentOptions {
  /** What stands before each code in the ids, as in {@link UnitRowOptions}. */
  readonly tree: string;
  /** What the words for types mean. */
  readonly types: UnitTypes;
  /** What findings call the list. Defaults to `amendments`. */
  readonly file?: string | undefined;
  /** What the header calls the columns, where that is not their own name. */
  readonly columns?: { readonly [Name in AmendmentColumn]?: string | undefined } | undefined;
}

/**
 * A change that a unit went through.
 *
 * Vietnamese: thay đổi của đơn vị.
 *
 * `date` is the first day of the new value.
 *
 * @example
 * ```ts
 * import type { UnitChange } from 'danvan/organization';
 *
 * const change: UnitChange = {
 *   unit: '2025/75',
 *   date: '2026-04-30',
 *   field: 'type',
 *   old: 'tinh',
 *   new: 'thanh_pho_tw',
 *   basis: '30/2026/QH16',
 * };
 * ```
 *
 * @category Organization
 */
export interface UnitChange {
  /** The id of the unit. */
  readonly unit: string;
  /** The first day of what is new. */
  readonly date: CalendarDate;
  /** What was changed. */
  readonly field: 'name' | 'type';
  /** What stood there before. */
  readonly old: string;
  /** What stands there since. */
  readonly new: string;
  /** The act that changed it. */
  readonly basis?: string | undefined;
}
