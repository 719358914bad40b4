/**
 * Who leads a dialogue or receives citizens: the head, or somebody whom the head sends.
 *
 * Vietnamese: người đứng đầu, người được ủy quyền.
 *
 * @example
 * ```ts
 * import { leadings } from 'danvan/democracy';
 *
 * leadings; //=> ['head', 'delegated']
 * ```
 *
 * @category Democracy
 */
export const leadings = Object.freeze(['head', 'delegated'] as const);

/**
 * One of {@link leadings}.
 *
 * Vietnamese: người chủ trì là người đứng đầu hay người được ủy quyền.
 *
 * @example
 * ```ts
 * import type { Leading } from 'danvan/democracy';
 *
 * const ledBy: Leading = 'head';
 * ```
 *
 * @category Democracy
 */
export type Leading = (typeof leadings)[number];
