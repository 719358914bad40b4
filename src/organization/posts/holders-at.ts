import type { CalendarDate } from '#room/time';
import { isInForce } from '../unit/interval.js';
import type { Post } from './post.js';

/**
 * The posts of a unit that somebody holds on a day.
 *
 * Vietnamese: người giữ chức vụ tại một thời điểm.
 *
 * A post that stands open is not among them; see {@link inOrderOfPrecedence} for their order.
 *
 * @param posts - Posts that were read.
 * @param unit - The id of the unit.
 * @param at - An ISO calendar date.
 * @returns The posts with their holders, in the order given.
 *
 * @example
 * ```ts
 * import { holdersAt, readPosts } from 'danvan/organization';
 *
 * const post = { id: 'truong-ban', name: 'Trưởng Ban', unit: 'ban-dan-van' };
 * const { values: posts } = readPosts([
 *   { ...post, holder: { name: 'Nguyễn Văn A' }, to: '2025-06-30' },
 *   { ...post, holder: { name: 'Trần Thị B' }, from: '2025-07-01' },
 * ]);
 * holdersAt(posts, 'ban-dan-van', '2025-07-01').map(({ holder }) => holder?.name);
 * //=> ['Trần Thị B']
 * ```
 *
 * @category Organization
 */
export const holdersAt = (
  posts: readonly Post[],
  unit: string,
  at: CalendarDate,
): readonly Post[] =>
  posts.filter((post) => post.unit === unit && post.holder !== undefined && isInForce(post, at));
