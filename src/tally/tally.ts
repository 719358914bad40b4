import type { Finding } from '#room/findings';
import type { ObservationInput } from '#room/indicators';

/**
 * A record that was looked at: where it stands in what was given, and its id where it has one.
 *
 * Vietnamese: bản ghi nguồn.
 *
 * @example
 * ```ts
 * import type { TalliedRecord } from 'danvan/indicators';
 *
 * const record: TalliedRecord = { path: ['models', 3], id: 'dong-ho-tu-quan' };
 * ```
 *
 * @category Tally
 */
export interface TalliedRecord {
  /** Where the record stands in what was given. */
  readonly path: readonly (string | number)[];
  /** The id of the record, where it has one. */
  readonly id?: string | undefined;
}

/**
 * The part of a breakdown that a figure is of, by dimension.
 *
 * Vietnamese: phân tổ.
 *
 * @example
 * ```ts
 * import type { TallyCategories } from 'danvan/indicators';
 *
 * const complaints: TallyCategories = { kind: 'complaint' };
 * ```
 *
 * @category Tally
 */
export interface TallyCategories extends Readonly<Record<string, string>> {}

/**
 * The records that one observation was counted from.
 *
 * Vietnamese: căn cứ của số liệu.
 *
 * A figure that is nil has none.
 *
 * @example
 * ```ts
 * import type { TallyContributors } from 'danvan/indicators';
 *
 * const idsOf = ({ records }: TallyContributors) => records.flatMap(({ id }) => id ?? []);
 * ```
 *
 * @category Tally
 */
export interface TallyContributors {
  /** The id of the unit of the figure. */
  readonly unit: string;
  /** The code of the indicator of the figure. */
  readonly indicator: string;
  /** The id of the period of the figure. */
  readonly period: string;
  /** The part of a breakdown, where the figure is of one: `{ kind: 'complaint' }`. */
  readonly categories?: TallyCategories | undefined;
  /** The records that were counted. */
  readonly records: readonly TalliedRecord[];
}

/**
 * Observations counted from records, each with the records behind it.
 *
 * Vietnamese: số liệu thống kê từ hồ sơ.
 *
 * `contributors` stand in the order of `observations`, one for each. No record is lost: one that
 * stands behind no observation is in `uncounted`, and a finding says why.
 *
 * @example
 * ```ts
 * import type { Tally } from 'danvan/indicators';
 *
 * const isComplete = ({ uncounted }: Tally): boolean => uncounted.length === 0;
 * ```
 *
 * @category Tally
 */
export interface Tally {
  /** One figure for each unit, indicator and period. */
  readonly observations: readonly ObservationInput[];
  /** For each figure the records that it was counted from. */
  readonly contributors: readonly TallyContributors[];
  /** Records that count for nothing. */
  readonly uncounted: readonly TalliedRecord[];
  /** Why records do not count, and what is not certain. */
  readonly findings: readonly Finding[];
}

/**
 * Whose figure a record belongs to, and of which period; each replaces the default of its tally.
 *
 * Vietnamese: đơn vị, kỳ của số liệu.
 *
 * A record for which a function gives undefined is not counted, and a finding says so.
 *
 * @example
 * ```ts
 * import type { Contribution } from 'danvan/campaigns';
 * import type { TallyPlaces } from 'danvan/indicators';
 *
 * const places: TallyPlaces<Contribution> = { unit: () => 'xa-a', period: () => '2020-H1' };
 * ```
 *
 * @category Tally
 */
export interface TallyPlaces<Item> {
  /** The id of the unit. */
  readonly unit?: ((item: Item) => string | undefined) | undefined;
  /** The id of the reporting period: `2020-H1`. */
  readonly period?: ((item: Item) => string | undefined) | undefined;
}
