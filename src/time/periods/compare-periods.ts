import type { Period } from './period.js';

/**
 * Tells whether one period lies wholly within another, by their days.
 *
 * Vietnamese: kỳ nằm trong kỳ.
 *
 * @param outer - The longer period.
 * @param inner - The shorter period.
 * @returns True where every day of `inner` is one of `outer`.
 *
 * @example
 * ```ts
 * import { periodOf } from 'danvan';
 * import { containsPeriod } from 'danvan/time';
 *
 * containsPeriod(periodOf('2020-H1'), periodOf('2020-Q2')); //=> true
 * ```
 *
 * @category Time
 */
export const containsPeriod = (outer: Period, inner: Period): boolean =>
  outer.from <= inner.from && inner.to <= outer.to;

/**
 * Tells whether two periods share a day; figures of such periods are never added.
 *
 * Vietnamese: kỳ giao nhau.
 *
 * @param a - One period.
 * @param b - The other.
 * @returns True where they share at least one day.
 *
 * @example
 * ```ts
 * import { periodOf } from 'danvan';
 * import { periodsOverlap } from 'danvan/time';
 *
 * periodsOverlap(periodOf('2020-9M'), periodOf('2020-H2')); //=> true
 * ```
 *
 * @category Time
 */
export const periodsOverlap = (a: Period, b: Period): boolean => a.from <= b.to && b.from <= a.to;

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Orders periods by their first day; of those that begin together the longer comes first.
 *
 * Vietnamese: thứ tự kỳ.
 *
 * @param a - One period.
 * @param b - The other.
 * @returns Below zero where `a` comes first, above zero where `b` does, zero for the same period.
 *
 * @example
 * ```ts
 * import { periodOf } from 'danvan';
 * import { comparePeriods } from 'danvan/time';
 *
 * const periods = ['2020-Q1', '2020', '2020-H1'].map((id) => periodOf(id));
 * periods.sort(comparePeriods).map(({ id }) => id); //=> ['2020', '2020-H1', '2020-Q1']
 * ```
 *
 * @category Time
 */
export const comparePeriods = (a: Period, b: Period): number =>
  compareTexts(a.from, b.from) || compareTexts(b.to, a.to) || compareTexts(a.id, b.id);
