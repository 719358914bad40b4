import type { Finding } from '#room/findings';
import type { Catalogue, Observation } from '#room/indicators';
import type { Hierarchy, UnitRegister } from '#room/organization';
import type { Obligation, ReportingLine } from '#room/obligations';
import type { PeriodOptions } from '#room/time';

/**
 * An observation that could not be taken in, kept as it was given.
 *
 * Vietnamese: số liệu bị loại.
 *
 * @example
 * ```ts
 * import { createDataset, createHierarchy } from 'danvan';
 *
 * const hierarchy = createHierarchy([{ id: 'xa-a', name: 'xã A' }]);
 * const row = { unit: 'xa-b', indicator: 'x.y', period: '2020-H1', value: 1 };
 * const { rejected } = createDataset({ hierarchy, indicators: [], observations: [row] });
 * rejected[0]?.position; //=> 0
 * ```
 *
 * @category Aggregation
 */
export interface RejectedObservation {
  /** Its place in what was given, 0 for the first. */
  readonly position: number;
  /** The row as it was given. */
  readonly given: unknown;
}

/**
 * Figures of units over periods, checked on the way in and ready to be counted.
 *
 * Vietnamese: bộ số liệu.
 *
 * Made by {@link createDataset}. `observations` are those that count; `rejected` those that do not,
 * each with a finding that says why.
 *
 * @example
 * ```ts
 * import type { Dataset } from 'danvan';
 *
 * const isComplete = (dataset: Dataset) => dataset.rejected.length === 0;
 * ```
 *
 * @category Aggregation
 */
export interface Dataset<out UnitId extends string = string, out Code extends string = string> {
  /** The units that send figures. */
  readonly hierarchy: Hierarchy<UnitId>;
  /** The units of all times, where figures of ended units were taken in too. */
  readonly register?: UnitRegister<UnitId> | undefined;
  /** What is counted, by code. */
  readonly catalogue: Catalogue<Code>;
  /** In order of precedence: the first line that sent a figure is the one that counts. */
  readonly lines: readonly ReportingLine[];
  /** What ids of periods may refer to besides the civil calendar. */
  readonly periods: PeriodOptions;
  /** Who owes a report for which period; null where nobody was assigned. */
  readonly obligations: readonly Obligation[] | null;
  /** What was taken in, in the order given; made when it is first asked for. */
  readonly observations: readonly Observation[];
  /** Observations by unit, then by indicator; made when it is first asked for. */
  readonly byUnit: ReadonlyMap<string, ReadonlyMap<string, readonly Observation[]>>;
  /** What was not taken in, as it was given. */
  readonly rejected: readonly RejectedObservation[];
  /** What is wrong with what was given; {@link check} lists it with that of the rules. */
  readonly findings: readonly Finding[];
}
