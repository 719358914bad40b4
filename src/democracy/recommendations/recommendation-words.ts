/**
 * What became of a recommendation.
 *
 * Vietnamese: tình trạng xử lý kiến nghị.
 *
 * `open`: chờ trả lời · `answered`: đã trả lời · `accepted`: được tiếp thu · `refused`: không được
 * tiếp thu · `carried-out`: đã thực hiện xong.
 *
 * @example
 * ```ts
 * import { recommendationStates } from 'danvan/democracy';
 *
 * recommendationStates.length; //=> 5
 * ```
 *
 * @category Democracy
 */
export const recommendationStates = Object.freeze([
  'open',
  'answered',
  'accepted',
  'refused',
  'carried-out',
] as const);

/**
 * One of {@link recommendationStates}.
 *
 * Vietnamese: tình trạng xử lý kiến nghị.
 *
 * @example
 * ```ts
 * import type { RecommendationState } from 'danvan/democracy';
 *
 * const state: RecommendationState = 'carried-out';
 * ```
 *
 * @category Democracy
 */
export type RecommendationState = (typeof recommendationStates)[number];
