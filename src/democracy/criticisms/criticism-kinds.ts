/**
 * What is given: social criticism of a draft, or opinions on building the Party and the government.
 *
 * Vietnamese: phản biện xã hội; góp ý xây dựng Đảng, xây dựng chính quyền.
 *
 * @example
 * ```ts
 * import { criticismKinds } from 'danvan/democracy';
 *
 * criticismKinds; //=> ['social-criticism', 'party-building']
 * ```
 *
 * @category Democracy
 */
export const criticismKinds = Object.freeze(['social-criticism', 'party-building'] as const);

/**
 * One of {@link criticismKinds}.
 *
 * Vietnamese: loại góp ý, phản biện.
 *
 * @example
 * ```ts
 * import type { CriticismKind } from 'danvan/democracy';
 *
 * const kind: CriticismKind = 'social-criticism';
 * ```
 *
 * @category Democracy
 */
export type CriticismKind = (typeof criticismKinds)[number];
