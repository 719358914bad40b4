/**
 * The kinds of reviews of a body: within a time, at its end, or of how documents were carried out.
 *
 * Vietnamese: sơ kết, tổng kết, tổng kết chuyên đề.
 *
 * @example
 * ```ts
 * import { bodyReviewKinds } from 'danvan/democracy';
 *
 * bodyReviewKinds; //=> ['interim', 'final', 'anniversary']
 * ```
 *
 * @category Democracy
 */
export const bodyReviewKinds = Object.freeze(['interim', 'final', 'anniversary'] as const);

/**
 * One of {@link bodyReviewKinds}.
 *
 * Vietnamese: loại báo cáo.
 *
 * @example
 * ```ts
 * import type { BodyReviewKind } from 'danvan/democracy';
 *
 * const kind: BodyReviewKind = 'anniversary';
 * ```
 *
 * @category Democracy
 */
export type BodyReviewKind = (typeof bodyReviewKinds)[number];
