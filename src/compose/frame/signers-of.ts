import type { Post } from '#room/organization';
import type { Signer } from '#room/report';

/**
 * Turns posts into the signers of a document; a post that stands open has no name.
 *
 * Vietnamese: người ký.
 *
 * Choose the posts of the day with {@link holdersAt} and their order with
 * {@link inOrderOfPrecedence} first; whoever signs in another's stead gets an `authority` from you.
 *
 * @param posts - The posts in the order in which they sign.
 * @returns One signer for each post, under its Vietnamese name.
 *
 * @example
 * ```ts
 * import { signersOf } from 'danvan/report';
 *
 * const name = { vi: 'Trưởng Ban' };
 * signersOf([{ id: 'truong-ban', name, unit: 'ban', holder: { name: 'Nguyễn Văn A' } }]);
 * //=> [{ post: 'Trưởng Ban', name: 'Nguyễn Văn A' }]
 * ```
 *
 * @category Report
 */
export const signersOf = (posts: readonly Post[]): readonly Signer[] =>
  posts.map(({ name, holder }) => ({
    post: name.vi,
    ...(holder !== undefined && { name: holder.name }),
  }));
