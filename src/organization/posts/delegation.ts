import * as z from 'zod/mini';
import { strictObject } from '#room/findings';
import { spanFields, type Interval } from '../unit/interval.js';
import { textSchema as text } from '#room/text';

/**
 * The marks of who signs or acts in whose stead.
 *
 * Vietnamese: quyền hạn ký: thay mặt (TM.), ký thay (KT.), thừa lệnh (TL.), thừa ủy quyền (TUQ.), quyền (Q.).
 *
 * They are those of State documents (Nghị định 30/2020/NĐ-CP); documents of the Party write them
 * with a slash: T/M, K/T, T/L.
 *
 * @example
 * ```ts
 * import { signingAuthorities } from 'danvan/organization';
 *
 * signingAuthorities.includes('KT.'); //=> true
 * ```
 *
 * @category Organization
 */
export const signingAuthorities = Object.freeze(['TM.', 'KT.', 'TL.', 'TUQ.', 'Q.'] as const);

/**
 * A mark of who acts in whose stead.
 *
 * Vietnamese: quyền hạn ký.
 *
 * @example
 * ```ts
 * import type { SigningAuthority } from 'danvan/organization';
 *
 * const authority: SigningAuthority = 'TUQ.';
 * ```
 *
 * @category Organization
 */
export type SigningAuthority = (typeof signingAuthorities)[number];

const fields = {
  ...spanFields,
  /** The id of the post whose role is handed on. */
  post: text,
  /** The event or the document: “Hội nghị sơ kết 6 tháng đầu năm”. Defaults to all of them. */
  occasion: z.optional(text),
  /** How the signer signs: KT., TL., TUQ. */
  authority: z.enum(signingAuthorities),
};

/**
 * Reads a {@link Delegation} as it is typed in: either `toPost` or `toHolder`, never both.
 *
 * Vietnamese: ủy quyền.
 *
 * @example
 * ```ts
 * import { delegationSchema } from 'danvan/schemas';
 *
 * delegationSchema.safeParse({ post: 'bi-thu', authority: 'TUQ.' }).success; //=> false
 * ```
 *
 * @category Organization
 */
export const delegationSchema = z.union([
  strictObject({ ...fields, toPost: text }),
  strictObject({ ...fields, toHolder: strictObject({ name: text }) }),
]);

/**
 * A role handed on for an event or for some time, to another post or to a person.
 *
 * Vietnamese: ủy quyền, ký thay, thừa lệnh.
 *
 * The post itself stays with its holder.
 *
 * @example
 * ```ts
 * import type { Delegation } from 'danvan/organization';
 *
 * const delegation: Delegation = {
 *   post: 'bi-thu',
 *   toPost: 'truong-ban-dan-van',
 *   occasion: 'Hội nghị sơ kết 6 tháng đầu năm 2020',
 *   authority: 'TUQ.',
 *   from: '2020-07-07',
 *   to: '2020-07-07',
 * };
 * ```
 *
 * @category Organization
 */
export interface Delegation extends Interval {
  /** The id of the post that delegates. */
  readonly post: string;
  /** The id of the post that signs instead. */
  readonly toPost?: string | undefined;
  /** The person who signs instead, where it is no post. */
  readonly toHolder?: { readonly name: string } | undefined;
  /** What it is for, where it is not for everything. */
  readonly occasion?: string | undefined;
  /** How the signer signs: KT., TL., TUQ. */
  readonly authority: SigningAuthority;
}

/**
 * A {@link Delegation} as it is typed in: `to` is the last day, included.
 *
 * Vietnamese: ủy quyền.
 *
 * @example
 * ```ts
 * import type { DelegationInput } from 'danvan/organization';
 *
 * const delegation: DelegationInput = { post: 'bi-thu', toPost: 'pho-bi-thu', authority: 'KT.' };
 * ```
 *
 * @category Organization
 */
export type DelegationInput = Readonly<z.input<typeof delegationSchema>>;
