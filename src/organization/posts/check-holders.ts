import type { Finding } from '#room/findings';
import { groupBy } from '#room/kit';
import type { Placed } from '#room/records';
import { untilOf } from '../unit/half-open.js';
import { overlapOf, shownDays } from '../unit/intervals.js';
import type { Post } from './post.js';
import { organizationFinding } from '../findings.js';

type PlacedPost = Placed<Post>;

const byStart = (a: PlacedPost, b: PlacedPost): number => {
  const [first, second] = [a.value.from ?? '', b.value.from ?? ''];
  return first < second ? -1 : first > second ? 1 : a.index - b.index;
};

function endsLater(a: Post, b: Post): boolean {
  const [first, second] = [untilOf(a), untilOf(b)];
  return first === undefined || (second !== undefined && first > second);
}

const heldTwice = (earlier: PlacedPost, later: PlacedPost): readonly Finding[] => {
  const shared = overlapOf(earlier.value, later.value);
  if (shared === null) return [];
  const { id, unit } = later.value;
  const holders = [earlier, later].flatMap(({ value }) => value.holder?.name ?? []);
  const facts = { post: id, holders, ...shownDays(shared) };
  const place = { path: ['posts', later.index, 'holder'], unit };
  return [organizationFinding('organization/post-held-twice', facts, place)];
};

/** Meets the holders of one post in the order of their days, each with the one who stays longest. */
function checkPost(held: readonly PlacedPost[]): readonly Finding[] {
  const findings: Finding[] = [];
  const [first, ...others] = held.toSorted(byStart);
  let longest = first;
  for (const next of others) {
    if (longest === undefined) break;
    findings.push(...heldTwice(longest, next));
    if (endsLater(next.value, longest.value)) longest = next;
  }
  return findings;
}

/** Names the holders of one post whose days overlap; a post that stands open has none. */
export function checkHolders(posts: readonly PlacedPost[]): readonly Finding[] {
  const held = posts.filter(({ value }) => value.holder !== undefined);
  return [...groupBy(held, ({ value }) => value.id).values()].flatMap(checkPost);
}
