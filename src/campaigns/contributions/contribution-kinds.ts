/**
 * What can be given to a campaign.
 *
 * Vietnamese: tiền, hiện vật, ngày công, đất.
 *
 * @example
 * ```ts
 * import { contributionKinds } from 'danvan/campaigns';
 *
 * contributionKinds; //=> ['cash', 'goods', 'labour', 'land']
 * ```
 *
 * @category Campaigns
 */
export const contributionKinds = Object.freeze(['cash', 'goods', 'labour', 'land'] as const);

/**
 * One of {@link contributionKinds}.
 *
 * Vietnamese: loại đóng góp.
 *
 * @example
 * ```ts
 * import type { ContributionKind } from 'danvan/campaigns';
 *
 * const kind: ContributionKind = 'labour';
 * ```
 *
 * @category Campaigns
 */
export type ContributionKind = (typeof contributionKinds)[number];
