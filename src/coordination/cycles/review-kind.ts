import * as z from 'zod/mini';
import { strictObject } from '#room/findings';
import { cycleFields, type Cycle } from './cycle.js';

/**
 * The two kinds of reviews.
 *
 * Vietnamese: sơ kết, tổng kết.
 *
 * @example
 * ```ts
 * import { reviewKinds } from 'danvan/coordination';
 *
 * reviewKinds; //=> ['interim', 'final']
 * ```
 *
 * @category Coordination
 */
export const reviewKinds = Object.freeze(['interim', 'final'] as const);

/**
 * One of {@link reviewKinds}.
 *
 * Vietnamese: sơ kết, tổng kết.
 *
 * @example
 * ```ts
 * import type { ReviewKind } from 'danvan/coordination';
 *
 * const kind: ReviewKind = 'interim';
 * ```
 *
 * @category Coordination
 */
export type ReviewKind = (typeof reviewKinds)[number];

/** Reads a {@link ReviewCycle} as it is typed in. */
export const reviewCycleSchema = z.readonly(
  strictObject({ ...cycleFields, kind: z.enum(reviewKinds) }),
);

/**
 * When the parties look back on what they did together.
 *
 * Vietnamese: chế độ sơ kết, tổng kết.
 *
 * @example
 * ```ts
 * import type { ReviewCycle } from 'danvan/coordination';
 *
 * const yearly: ReviewCycle = { kind: 'interim', frequency: 'year', units: [] };
 * ```
 *
 * @category Coordination
 */
export interface ReviewCycle extends Cycle {
  readonly kind: ReviewKind;
}
