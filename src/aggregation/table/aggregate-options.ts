import type { Observation } from '#room/indicators';
import type { MissingPolicy } from '../missing-policy.js';
import type { TableView } from '../view/view.js';
import type { UnitGroup } from './unit-group.js';

/**
 * What to aggregate.
 *
 * Vietnamese: yêu cầu tổng hợp.
 *
 * @example
 * ```ts
 * import type { AggregateOptions } from 'danvan';
 *
 * const options: AggregateOptions = {
 *   units: 'tay-ninh',
 *   period: '2020-H1',
 *   compareWith: 'same-period-last-year',
 * };
 * ```
 *
 * @category Aggregation
 */
export interface AggregateOptions<UnitId extends string = string, Code extends string = string> {
  /** One unit, broken down into the places below it; or several, none of which holds another. */
  readonly units: UnitId | readonly UnitId[];
  /** The id of a period: `2020-H1`, `2024-H1@tt-01-2024-ttcp`. */
  readonly period?: string | undefined;
  /** Ids of several periods, side by side, instead of one. */
  readonly periods?: readonly string[] | undefined;
  /** Defaults to no comparison. */
  readonly compareWith?: 'same-period-last-year' | 'previous-period' | undefined;
  /**
   * Where not the same units sent both sides: compare those that did. Defaults to false, then such
   * a comparison is refused with `coverage-differs`.
   */
  readonly likeForLike?: boolean | undefined;
  /**
   * Sets beside each figure the plan of the same period, or of the whole year (`plan` of the cell).
   * Defaults to none.
   */
  readonly plan?: 'period' | 'year' | undefined;
  /** Groups of units whose totals stand beside the tree. Defaults to none. */
  readonly groups?: readonly UnitGroup[] | undefined;
  /** What was counted, planned, how much it changed, or a base. Defaults to `actual`. */
  readonly measure?: Observation['measure'] | undefined;
  /** The category of a breakdown, by field: `{ field: 'economy' }`. Defaults to the total. */
  readonly categories?: Readonly<Record<string, string>> | undefined;
  /** Whether observations with an error count too. Defaults to false. */
  readonly countErrors?: boolean | undefined;
  /**
   * Through which tree figures are seen; for datasets that were made with a register. Defaults to
   * the tree of the dataset, with the figures of all times.
   */
  readonly view?: TableView | undefined;
  /** Codes in the order wanted. Defaults to all that were sent, in the order of the catalogue. */
  readonly indicators?: readonly Code[] | undefined;
  /** Defaults to `partial`. */
  readonly missing?: MissingPolicy | undefined;
  /**
   * `below`: the places directly below one unit, or the several units asked for · `all`: every place
   * below, each before those below it. Defaults to `below`.
   */
  readonly rows?: 'below' | 'all' | undefined;
}
