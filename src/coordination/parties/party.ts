import * as z from 'zod/mini';
import { strictObject } from '#room/findings';
import { signingAuthorities, type SigningAuthority } from '#room/organization';
import { text, texts } from '../fields.js';

const signatorySchema = z.readonly(
  strictObject({
    /** The post in words: “Chủ tịch”. */
    post: text,
    name: z.optional(text),
    authority: z.optional(z.enum(signingAuthorities)),
  }),
);

/** Reads a {@link Party} as it is typed in. */
export const partySchema = z.readonly(
  strictObject({
    unit: text,
    roles: z.readonly(z.array(text).check(z.minLength(1))),
    responsibilities: texts,
    signatories: z._default(z.readonly(z.array(signatorySchema)), []),
    focalPoint: z.optional(text),
    funding: z.optional(text),
  }),
);

/**
 * Who signs for a party: the post, and the name where the source gives one.
 *
 * Vietnamese: người ký, chức vụ.
 *
 * `authority` is the mark of in whose stead: `TM.`, `KT.`.
 *
 * @example
 * ```ts
 * import type { Signatory } from 'danvan/coordination';
 *
 * const signatory: Signatory = { post: 'Chủ tịch', authority: 'TM.' };
 * ```
 *
 * @category Coordination
 */
export interface Signatory {
  readonly post: string;
  readonly name?: string | undefined;
  readonly authority?: SigningAuthority | undefined;
}

/**
 * One of those who bind themselves, and what it takes on.
 *
 * Vietnamese: bên phối hợp.
 *
 * `unit` is the id of a unit; `roles` are ids of the list of roles, at least one (`lead`, or
 * `adviser` and `core-force`); `focalPoint` is the office that answers for it.
 *
 * @example
 * ```ts
 * import type { Party } from 'danvan/coordination';
 *
 * const party: Party = {
 *   unit: 'ubnd-huyen',
 *   roles: ['lead'],
 *   responsibilities: ['Chỉ đạo các phòng, ban và UBND các xã thực hiện'],
 *   signatories: [{ post: 'Chủ tịch' }],
 *   focalPoint: 'Phòng Nội vụ',
 * };
 * ```
 *
 * @category Coordination
 */
export interface Party {
  readonly unit: string;
  readonly roles: readonly string[];
  readonly responsibilities: readonly string[];
  readonly signatories: readonly Signatory[];
  readonly focalPoint?: string | undefined;
  readonly funding?: string | undefined;
}
