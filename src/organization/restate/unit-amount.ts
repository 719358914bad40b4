import type { Finding } from '#room/findings';
import type { CalendarDate } from '#room/time';

/**
 * An amount of a unit that may be added up: a count, a sum of money.
 *
 * Vietnamese: số liệu của đơn vị.
 *
 * @example
 * ```ts
 * import type { UnitAmount } from 'danvan/organization';
 *
 * const letters: UnitAmount = { unit: 'dak-nong', amount: 1469 };
 * ```
 *
 * @category Organization
 */
export interface UnitAmount {
  /** The id of the unit of today. */
  readonly unit: string;
  /** The sum, in the unit of the amounts given. */
  readonly amount: number;
}

/**
 * Between which trees amounts are restated.
 *
 * Vietnamese: quy đổi số liệu theo đơn vị hành chính.
 *
 * @example
 * ```ts
 * import type { RestateOptions } from 'danvan/organization';
 *
 * const options: RestateOptions = { from: '2023-12-31', to: '2025-07-01', by: 'population' };
 * ```
 *
 * @category Organization
 */
export interface RestateOptions {
  /** A day on which the amounts were those of their units: the last day of their period. */
  readonly from: CalendarDate;
  /** The day of the tree that is wanted; it may lie before `from`. */
  readonly to: CalendarDate;
  /** By which shares split units are divided. Without it, what is split stays unallocated. */
  readonly by?: string | undefined;
}

/**
 * An amount of a unit of the other day, with the units that it comes from.
 *
 * Vietnamese: số liệu đã quy đổi.
 *
 * `missing`: forerunners of the unit of which no amount was given; the amount is that of a part of
 * the unit only.
 *
 * @example
 * ```ts
 * import type { RestatedAmount } from 'danvan/organization';
 *
 * const isWholeUnit = ({ missing }: RestatedAmount) => missing.length === 0;
 * ```
 *
 * @category Organization
 */
export interface RestatedAmount extends UnitAmount {
  /** Ids of the units whose amounts are in it. */
  readonly from: readonly string[];
  /** Ids of the units whose amounts it lacks. */
  readonly missing: readonly string[];
}

/**
 * An amount that could not be given to one unit.
 *
 * Vietnamese: số liệu chưa phân bổ.
 *
 * @example
 * ```ts
 * import type { UnallocatedAmount } from 'danvan/organization';
 *
 * const isNational = ({ above }: UnallocatedAmount) => above === null;
 * ```
 *
 * @category Organization
 */
export interface UnallocatedAmount {
  /** The lowest unit above all that it may belong to; null where there is none. */
  readonly above: string | null;
  /** What is left over, in the unit of the amounts given. */
  readonly amount: number;
  /** The units that it may belong to; none where nobody took over. */
  readonly among: readonly string[];
  /** The units that it was of. */
  readonly from: readonly string[];
}

/**
 * Amounts in the tree of another day.
 *
 * Vietnamese: số liệu đã quy đổi.
 *
 * `amounts` and `unallocated` together add up to what was given.
 *
 * @example
 * ```ts
 * import type { Restated } from 'danvan/organization';
 *
 * const isWhole = ({ unallocated }: Restated) => unallocated.length === 0;
 * ```
 *
 * @category Organization
 */
export interface Restated {
  /** Each unit once, in the order of the register. */
  readonly amounts: readonly RestatedAmount[];
  /** What could not be given to any unit, and why. */
  readonly unallocated: readonly UnallocatedAmount[];
  /** What is not certain about it. */
  readonly findings: readonly Finding[];
}
