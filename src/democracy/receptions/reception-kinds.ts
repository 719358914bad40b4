/**
 * The kinds of reception of citizens.
 *
 * Vietnamese: tiếp công dân thường xuyên, định kỳ, đột xuất.
 *
 * @example
 * ```ts
 * import { receptionKinds } from 'danvan/democracy';
 *
 * receptionKinds; //=> ['regular', 'periodic', 'ad-hoc']
 * ```
 *
 * @category Democracy
 */
export const receptionKinds = Object.freeze(['regular', 'periodic', 'ad-hoc'] as const);

/**
 * One of {@link receptionKinds}.
 *
 * Vietnamese: loại tiếp công dân.
 *
 * @example
 * ```ts
 * import type { ReceptionKind } from 'danvan/democracy';
 *
 * const kind: ReceptionKind = 'periodic';
 * ```
 *
 * @category Democracy
 */
export type ReceptionKind = (typeof receptionKinds)[number];
