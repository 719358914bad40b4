import { createFinding, type Finding, findingsFromZod } from '#room/findings';
import { createSuggester, type Suggester } from '#room/text';
import { checkHolders, type PlacedPost } from './check-holders.js';
import { endsBeforeStart, intervalOf, shownDays } from '../unit/intervals.js';
import { postSchema, type Post, type PostInput } from './post.js';

/**
 * Posts that were read, and what was wrong with them.
 *
 * Vietnamese: danh sách chức vụ.
 *
 * @example
 * ```ts
 * import type { Posts } from 'danvan';
 *
 * const count = ({ posts }: Posts): number => posts.length;
 * ```
 *
 * @category Organization
 */
export interface Posts {
  readonly posts: readonly Post[];
  readonly findings: readonly Finding[];
}

type ReadPost =
  | { readonly placed: PlacedPost }
  | { readonly placed?: undefined; readonly findings: readonly Finding[] };

function readPost(row: unknown, index: number): ReadPost {
  const path = ['posts', index];
  const read = postSchema.safeParse(row, { reportInput: true });
  if (!read.success) return { findings: findingsFromZod(read.error.issues, { path }) };
  const { from, to, ...rest } = read.data;
  const interval = intervalOf({ from, to });
  if (!endsBeforeStart(interval)) {
    return { placed: { post: Object.freeze({ ...rest, ...interval }), index } };
  }
  const place = { path, unit: rest.unit };
  return {
    findings: [createFinding('organization/end-before-start', shownDays(interval), place)],
  };
}

function checkUnit(
  { post, index }: PlacedPost,
  units: ReadonlyMap<string, unknown>,
  suggest: Suggester,
): readonly Finding[] {
  const { unit } = post;
  if (units.has(unit)) return [];
  const nearest = suggest(unit);
  const place = { path: ['posts', index, 'unit'], unit };
  return [createFinding('organization/unknown-unit', { unit, nearest }, place)];
}

/**
 * Reads posts as they are typed in, and looks for two holders of one post.
 *
 * Vietnamese: danh sách chức vụ.
 *
 * Nothing throws for data: a post that cannot be read, or that ends before it starts, is left out
 * with a finding; one of an unknown unit or with two holders is kept with it. Findings: `shape/*`,
 * `organization/end-before-start`, `organization/unknown-unit`, `organization/post-held-twice`.
 *
 * @param posts - The posts, each once for each time that somebody holds it.
 * @param known - A hierarchy or a register with the units. Without one units are not looked for.
 * @returns The posts in the order given.
 *
 * @example
 * ```ts
 * import { readPosts } from 'danvan';
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
export function readPosts(
  posts: readonly PostInput[],
  known?: { readonly byId: ReadonlyMap<string, unknown> },
): Posts {
  const read = posts.map(readPost);
  const placed = read.flatMap((each) => each.placed ?? []);
  const units = known?.byId;
  const suggest = createSuggester(units?.keys() ?? []);
  const findings = [
    ...read.flatMap((each) => (each.placed === undefined ? each.findings : [])),
    ...(units === undefined ? [] : placed.flatMap((each) => checkUnit(each, units, suggest))),
    ...checkHolders(placed),
  ];
  return { posts: placed.map(({ post }) => post), findings };
}
