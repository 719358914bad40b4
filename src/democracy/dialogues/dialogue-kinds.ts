/**
 * The kinds of dialogue.
 *
 * Vietnamese: đối thoại định kỳ, đột xuất, theo chuyên đề.
 *
 * @example
 * ```ts
 * import { dialogueKinds } from 'danvan/democracy';
 *
 * dialogueKinds; //=> ['periodic', 'ad-hoc', 'topical']
 * ```
 *
 * @category Democracy
 */
export const dialogueKinds = Object.freeze(['periodic', 'ad-hoc', 'topical'] as const);

/**
 * One of {@link dialogueKinds}.
 *
 * Vietnamese: loại đối thoại.
 *
 * @example
 * ```ts
 * import type { DialogueKind } from 'danvan/democracy';
 *
 * const kind: DialogueKind = 'periodic';
 * ```
 *
 * @category Democracy
 */
export type DialogueKind = (typeof dialogueKinds)[number];
