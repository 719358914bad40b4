/**
 * How many of the units that owe a figure have sent it.
 *
 * Vietnamese: mức độ đầy đủ của số liệu.
 *
 * Counts of units. `partial`: sent, but for a part of the period only; these are not among
 * `reported`.
 *
 * @example
 * ```ts
 * import type { Coverage } from 'danvan';
 *
 * const isComplete = ({ reported, expected }: Coverage) => reported === expected;
 * ```
 *
 * @category Aggregation
 */
export interface Coverage {
  /** Units from which all that they owe was heard. */
  readonly reported: number;
  /** Units from which only a part of it was heard. */
  readonly partial: number;
  /** Units that owe the figure. */
  readonly expected: number;
}

/**
 * Where an amount lies: it must lie from `from` to `to`, and plausibly lies within the other two.
 *
 * Vietnamese: khoảng giá trị.
 *
 * Ends are inclusive; null is open. Of an exact amount all four are the same.
 *
 * @example
 * ```ts
 * import type { Bounds } from 'danvan';
 *
 * const over11000: Bounds = { from: 11_000, to: null, plausibleFrom: 11_000, plausibleTo: 12_100 };
 * ```
 *
 * @category Aggregation
 */
export interface Bounds {
  /** The least that is possible. */
  readonly from: number | null;
  /** The most that is possible. */
  readonly to: number | null;
  /** The least that the usual meaning of the source's word allows. */
  readonly plausibleFrom: number | null;
  /** The most that the usual meaning of the source's word allows. */
  readonly plausibleTo: number | null;
}
