import type { Post } from './post.js';

/** Ids and kinds by their place; what stands twice keeps its first place. */
const placesOf = (precedence: readonly string[]): ReadonlyMap<string, number> =>
  new Map(precedence.map((key, at): [string, number] => [key, at]).toReversed());

/**
 * Puts posts into an order of precedence, as for the signatures of a document.
 *
 * Vietnamese: thứ tự ký, thứ bậc chức vụ.
 *
 * The order is the caller's: the library has none of its own. A post stands where its id is listed,
 * or else its kind; posts that are not listed come last. Equals stand by their `rank`, then in the
 * order given.
 *
 * @param posts - Posts in any order.
 * @param precedence - Ids and kinds of posts, the highest first.
 * @returns The same posts in their order.
 *
 * @example
 * ```ts
 * import { inOrderOfPrecedence } from 'danvan/organization';
 *
 * const deputy = { id: 'pho-1', kind: 'deputy', name: { vi: 'Phó Trưởng Ban' }, unit: 'a' };
 * const head = { id: 'truong-ban', kind: 'head', name: { vi: 'Trưởng Ban' }, unit: 'a' };
 * inOrderOfPrecedence([deputy, head], ['head', 'deputy']).map(({ id }) => id);
 * //=> ['truong-ban', 'pho-1']
 * ```
 *
 * @category Organization
 */
export function inOrderOfPrecedence(
  posts: readonly Post[],
  precedence: readonly string[],
): readonly Post[] {
  const places = placesOf(precedence);
  const placeOf = ({ id, kind = '' }: Post): number =>
    places.get(id) ?? places.get(kind) ?? precedence.length;
  const rankOf = ({ rank = Number.MAX_SAFE_INTEGER }: Post): number => rank;
  return posts.toSorted((a, b) => placeOf(a) - placeOf(b) || rankOf(a) - rankOf(b));
}
