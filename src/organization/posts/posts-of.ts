import { foldSpaces } from '#room/text';
import type { CalendarDate } from '#room/time';
import { isInForce } from '../unit/interval.js';
import type { Post } from './post.js';

/**
 * The posts that a person holds on a day.
 *
 * Vietnamese: kiêm nhiệm.
 *
 * A name is no identity: people of one name are not told apart. Names are compared letter by
 * letter, but for spacing and normalization.
 *
 * @param posts - Posts that were read.
 * @param holder - The name of the person.
 * @param at - An ISO calendar date.
 * @returns The posts, in the order given.
 *
 * @example
 * ```ts
 * import { postsOf, readPosts } from 'danvan/organization';
 *
 * const holder = { name: 'Nguyễn Văn A' };
 * const { values: posts } = readPosts([
 *   { id: 'truong-ban', name: 'Trưởng Ban Dân vận', unit: 'ban-dan-van', holder },
 *   { id: 'chu-tich', name: 'Chủ tịch Ủy ban Mặt trận', unit: 'mat-tran', holder },
 * ]);
 * postsOf(posts, 'Nguyễn Văn A', '2025-08-01').map(({ unit }) => unit);
 * //=> ['ban-dan-van', 'mat-tran']
 * ```
 *
 * @category Organization
 */
export function postsOf(posts: readonly Post[], holder: string, at: CalendarDate): readonly Post[] {
  const name = foldSpaces(holder);
  return posts.filter(
    (post) =>
      post.holder !== undefined && foldSpaces(post.holder.name) === name && isInForce(post, at),
  );
}
