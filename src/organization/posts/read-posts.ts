import { requireObject, type Finding } from '#room/findings';
import { readRecords } from '#room/records';
import { knownUnits, unknownUnits } from '../register/unknown-units.js';
import { dated } from '../unit/dated.js';
import { checkHolders } from './check-holders.js';
import { postSchema, type Post, type PostInput } from './post.js';

/**
 * Posts that were read, and what was wrong with them.
 *
 * Vietnamese: danh sách chức vụ.
 *
 * @example
 * ```ts
 * import type { Posts } from 'danvan/organization';
 *
 * const count = ({ posts }: Posts): number => posts.length;
 * ```
 *
 * @category Organization
 */
export interface Posts {
  /** Those that could be read, in the order given. */
  readonly values: readonly Post[];
  /** @deprecated Use `values`. */
  readonly posts: readonly Post[];
  /** What was wrong, each with its place in the list. */
  readonly findings: readonly Finding[];
}

/**
 * What posts are read against.
 *
 * Vietnamese: căn cứ để đọc danh sách chức vụ.
 *
 * @example
 * ```ts
 * import { createHierarchy } from 'danvan';
 * import type { PostOptions } from 'danvan/organization';
 *
 * const options: PostOptions = { known: createHierarchy([{ id: 'xa-a', name: 'xã A' }]) };
 * ```
 *
 * @category Organization
 */
export interface PostOptions {
  /** A hierarchy or a register with the units. Without one units are not looked for. */
  readonly known?: { readonly byId: ReadonlyMap<string, unknown> } | undefined;
}

/**
 * Reads posts as they are typed in, and looks for two holders of one post.
 *
 * Vietnamese: danh sách chức vụ.
 *
 * Nothing throws for data: a post that cannot be read, that ends before it starts, or that says what
 * an earlier one says already is left out with a finding; one of an unknown unit or with two holders
 * is kept with it. Findings: `shape/*`, `organization/end-before-start`, `records/repeated-record`,
 * `organization/unknown-unit`, `organization/post-held-twice`.
 *
 * @param posts - The posts, each once for each time that somebody holds it.
 * @param options - The units that there are.
 * @returns The posts in the order given.
 *
 * @example
 * ```ts
 * import { readPosts } from 'danvan/organization';
 *
 * const post = { id: 'truong-ban', name: 'Trưởng Ban', unit: 'ban-dan-van' };
 * const { findings } = readPosts([
 *   { ...post, holder: { name: 'Nguyễn Văn A' }, to: '2025-06-30' },
 *   { ...post, holder: { name: 'Trần Thị B' }, from: '2025-06-15' },
 * ]);
 * findings.map(({ code }) => code); //=> ['organization/post-held-twice']
 * ```
 *
 * @category Organization
 */
export function readPosts(posts: readonly PostInput[], options?: PostOptions): Posts;
/** @deprecated Give the units as `known` of the options. */
export function readPosts(
  posts: readonly PostInput[],
  known: NonNullable<PostOptions['known']>,
): Posts;
export function readPosts(
  posts: readonly PostInput[],
  options: PostOptions | NonNullable<PostOptions['known']> = {},
): Posts {
  const given = requireObject(options, 'options');
  const units = knownUnits('byId' in given ? given : given.known);
  const { values, placed, findings } = readRecords(posts, {
    list: 'posts',
    schema: postSchema,
    finish: (row) => dated(row, row.unit),
    check: ({ unit }: Post) => unknownUnits([{ id: unit, path: ['unit'] }], units),
  });
  return { values, posts: values, findings: [...findings, ...checkHolders(placed)] };
}
