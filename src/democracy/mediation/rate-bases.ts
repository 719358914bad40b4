/**
 * What a rate of successful mediation is a share of.
 *
 * Vietnamese: mẫu số của tỷ lệ hòa giải thành.
 *
 * `received`: the cases received (số vụ, việc tiếp nhận) · `settled`: those that ended, with success
 * or without (số vụ, việc đã kết thúc). No act says which; reports use both.
 *
 * @example
 * ```ts
 * import { mediationRateBases } from 'danvan/democracy';
 *
 * mediationRateBases; //=> ['received', 'settled']
 * ```
 *
 * @category Democracy
 */
export const mediationRateBases = Object.freeze(['received', 'settled'] as const);

/**
 * One of {@link mediationRateBases}.
 *
 * Vietnamese: mẫu số của tỷ lệ hòa giải thành.
 *
 * @example
 * ```ts
 * import type { MediationRateBasis } from 'danvan/democracy';
 *
 * const of: MediationRateBasis = 'received';
 * ```
 *
 * @category Democracy
 */
export type MediationRateBasis = (typeof mediationRateBases)[number];
