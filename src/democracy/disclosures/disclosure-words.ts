/**
 * How long a thing is shown, as plans and tables say it.
 *
 * Vietnamese: thời hạn công khai.
 *
 * `standing`: thường xuyên.
 *
 * @example
 * ```ts
 * import { disclosureDurations } from 'danvan/democracy';
 *
 * disclosureDurations[0]; //=> '30-days'
 * ```
 *
 * @category Democracy
 */
export const disclosureDurations = Object.freeze([
  '30-days',
  '90-days',
  'standing',
  'other',
] as const);

/**
 * One of {@link disclosureDurations}.
 *
 * Vietnamese: thời hạn công khai.
 *
 * @example
 * ```ts
 * import type { DisclosureDuration } from 'danvan/democracy';
 *
 * const duration: DisclosureDuration = 'standing';
 * ```
 *
 * @category Democracy
 */
export type DisclosureDuration = (typeof disclosureDurations)[number];

/** The days that a duration stands for, where it stands for a number of them. */
export const daysOfDuration: { readonly [Duration in DisclosureDuration]?: number } = Object.freeze(
  { '30-days': 30, '90-days': 90 },
);
