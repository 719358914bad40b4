/**
 * Which headings have no other of their level beside them: below the same heading, up to the next of a
 * higher level.
 *
 * @param ranks - Of all headings in order, the highest level first: 0, 1, 2.
 */
export function loneAmong(ranks: readonly number[]): readonly boolean[] {
  const open = new Map<number, number>();
  const counts = new Map<number, number>();
  const groups = ranks.map((rank, at) => {
    for (const deeper of open.keys()) if (deeper > rank) open.delete(deeper);
    const group = open.get(rank) ?? at;
    open.set(rank, group);
    counts.set(group, (counts.get(group) ?? 0) + 1);
    return group;
  });
  return groups.map((group) => counts.get(group) === 1);
}
