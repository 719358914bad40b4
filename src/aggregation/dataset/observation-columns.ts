import type { Observation, ObservedValueInput } from '#room/indicators';

/**
 * Ids of many observations: one for each, or a list of ids without repeats and the place in it for
 * each.
 *
 * Vietnamese: cột mã.
 *
 * Places are counted from 0. A place outside the list is an id that is missing, and becomes a
 * finding.
 *
 * @example
 * ```ts
 * import type { IdColumn } from 'danvan/aggregation';
 *
 * const written: IdColumn = ['xa-a', 'xa-a', 'xa-b'];
 * const coded: IdColumn = { ids: ['xa-a', 'xa-b'], places: Uint16Array.of(0, 0, 1) };
 * ```
 *
 * @category Aggregation
 */
export type IdColumn =
  | readonly (string | undefined)[]
  | { readonly ids: readonly string[]; readonly places: ArrayLike<number> };

/**
 * Observations side by side: one list for each field, all equally long.
 *
 * Vietnamese: số liệu theo cột.
 *
 * The form in which tables, databases and other programs hold many figures. Lists may be typed
 * arrays; what is not given has its default.
 *
 * @example
 * ```ts
 * import { createDataset, createHierarchy } from 'danvan';
 * import type { ObservationColumns } from 'danvan/aggregation';
 * import { indicators } from 'danvan/vietnam';
 *
 * const observations: ObservationColumns = {
 *   units: ['xa-a', 'xa-b'],
 *   indicators: { ids: ['mediation.cases-received'], places: Uint8Array.of(0, 0) },
 *   periods: ['2026-Q3', '2026-Q3'],
 *   values: Float64Array.of(10, 2),
 * };
 * const hierarchy = createHierarchy([
 *   { id: 'xa-a', name: 'xã A' },
 *   { id: 'xa-b', name: 'xã B' },
 * ]);
 * createDataset({ hierarchy, indicators, observations }).observations.length; //=> 2
 * ```
 *
 * @category Aggregation
 */
export interface ObservationColumns {
  /** Ids of units. */
  readonly units: IdColumn;
  /** Codes of indicators. */
  readonly indicators: IdColumn;
  /** Ids of periods. */
  readonly periods: IdColumn;
  /** Amounts, or values as in an {@link ObservationInput}; null is missing. */
  readonly values: ArrayLike<ObservedValueInput>;
  /** Each defaults to `in-period`. */
  readonly bases?: readonly (Observation['basis'] | undefined)[] | undefined;
  /** Each defaults to `own`. */
  readonly scopes?: readonly (Observation['scope'] | undefined)[] | undefined;
  /** Ids of reporting lines; each defaults to none. */
  readonly lines?: IdColumn | undefined;
  /** Each defaults to `actual`. */
  readonly measures?: readonly (Observation['measure'] | undefined)[] | undefined;
  /** Parts of breakdowns by field; each defaults to none. */
  readonly categories?: readonly Observation['categories'][] | undefined;
  /** Ids of joint activities; each defaults to none. */
  readonly activities?: readonly (string | undefined)[] | undefined;
  /** Where each was read; each defaults to nothing known. */
  readonly sources?: readonly Observation['source'][] | undefined;
}
