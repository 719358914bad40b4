import * as z from 'zod/mini';
import { strictObject } from '#room/findings';
import { spanFields, type Interval } from '../unit/interval.js';
import { nameSchema, type Name } from '../unit/name.js';
import { textSchema as text } from '#room/text';

/**
 * Reads a {@link Post} as it is typed in.
 *
 * Vietnamese: chức vụ, người giữ chức vụ.
 *
 * An unknown field is an error, also in `holder`: of a person nothing but the name is taken in.
 *
 * @example
 * ```ts
 * import { postSchema } from 'danvan/schemas';
 *
 * const holder = { name: 'Nguyễn Văn A', born: '1970-01-01' };
 * const post = { id: 'truong-ban', name: 'Trưởng Ban Dân vận', unit: 'ban-dan-van', holder };
 * postSchema.safeParse(post).success; //=> false
 * ```
 *
 * @category Organization
 */
export const postSchema = strictObject({
  ...spanFields,
  /** Identity of the post; stays when its holder changes. */
  id: text,
  /** A text, or the name by language. */
  name: nameSchema,
  /** The id of the unit that the post belongs to. */
  unit: text,
  /** A word for posts alike in several units, for the order of precedence. */
  kind: z.optional(text),
  /** Who holds it in these days. Defaults to nobody named. */
  holder: z.optional(strictObject({ name: text })),
  /** The place among posts of equal precedence; 1 comes first. */
  rank: z.optional(z.number().check(z.int(), z.minimum(1))),
});

/**
 * A post in a unit for as long as one person holds it, or it stands open.
 *
 * Vietnamese: chức vụ.
 *
 * A person may hold several posts at once, in several systems (Trưởng Ban Dân vận, đồng thời Chủ
 * tịch Ủy ban Mặt trận Tổ quốc): give each of them. When the holder changes, give the post again
 * with the same `id` and other days; posts that several people hold at once, such as deputies, take
 * an id each. Nothing is kept of a person but the name, which is no identity: people of one name
 * cannot be told apart.
 *
 * @example
 * ```ts
 * import type { Post } from 'danvan/organization';
 *
 * const post: Post = {
 *   id: 'truong-ban',
 *   name: { vi: 'Trưởng Ban Dân vận Tỉnh ủy' },
 *   unit: 'ban-dan-van',
 *   holder: { name: 'Nguyễn Văn A' },
 *   from: '2020-10-15',
 * };
 * ```
 *
 * @category Organization
 */
export interface Post extends Interval {
  /** Identity of the post. */
  readonly id: string;
  /** What it is called above a signature. */
  readonly name: Name;
  /** The id of the unit that it is a post of. */
  readonly unit: string;
  /** What kind of post it is, for those who look for one. */
  readonly kind?: string | undefined;
  /** Who holds it in these days; absent where nobody is named. */
  readonly holder?: { readonly name: string } | undefined;
  /** Its place among posts of one kind, 1 first. */
  readonly rank?: number | undefined;
}

/**
 * A {@link Post} as it is typed in: `to` is the last day, included.
 *
 * Vietnamese: chức vụ.
 *
 * @example
 * ```ts
 * import type { PostInput } from 'danvan/organization';
 *
 * const post: PostInput = { id: 'truong-ban', name: 'Trưởng Ban', unit: 'ban-dan-van' };
 * ```
 *
 * @category Organization
 */
export interface PostInput extends Readonly<z.input<typeof postSchema>> {}
