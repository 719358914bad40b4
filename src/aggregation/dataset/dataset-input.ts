import type { Indicator, ObservationInput } from '#room/indicators';
import type { Obligation, ReportingLineInput } from '#room/obligations';
import type { Hierarchy, UnitRegister } from '#room/organization';
import type { PeriodOptions } from '#room/time';
import type { ObservationColumns } from './observation-columns.js';

/**
 * What figures refer to, and how they are read: all of a dataset but its observations.
 *
 * Vietnamese: danh mục của bộ số liệu.
 *
 * `lines` stand in order of precedence. Defaults to none.
 *
 * @example
 * ```ts
 * import type { DatasetContext } from 'danvan';
 *
 * const size = (context: DatasetContext) => context.hierarchy.units.length;
 * ```
 *
 * @category Aggregation
 */
export interface DatasetContext<
  out UnitId extends string = string,
  out Code extends string = string,
> {
  /** The units that send figures. */
  readonly hierarchy: Hierarchy<UnitId>;
  /**
   * The units of all times, for figures of units that have ended; {@link aggregate} sees them
   * through the tree of a day.
   */
  readonly register?: UnitRegister<UnitId> | undefined;
  /** What is counted. */
  readonly indicators: readonly Indicator<Code>[];
  /** In order of precedence: the first line that sent a figure is the one that counts. */
  readonly lines?: readonly ReportingLineInput[] | undefined;
  /**
   * Who owes a report for which period, from {@link obligationsOf}. Defaults to one report of the
   * period asked by the lowest units that send figures.
   */
  readonly obligations?: readonly Obligation[] | undefined;
  /** Reporting calendars, terms and the day of “nay” for periods that need them. */
  readonly periods?: PeriodOptions | undefined;
}

/**
 * What a dataset is made of.
 *
 * Vietnamese: bộ số liệu.
 *
 * @example
 * ```ts
 * import type { DatasetInput } from 'danvan';
 *
 * const count = ({ observations }: DatasetInput) =>
 *   Array.isArray(observations) ? observations.length : null;
 * ```
 *
 * @category Aggregation
 */
export interface DatasetInput<
  out UnitId extends string = string,
  out Code extends string = string,
> extends DatasetContext<UnitId, Code> {
  /** A list, anything that gives row after row (a generator, a set), or {@link ObservationColumns}. */
  readonly observations: Iterable<ObservationInput> | ObservationColumns;
}
