import { untilOf, type HalfOpen } from '../unit/half-open.js';
import { overlapOf } from '../unit/intervals.js';
import type { Link } from './link.js';

/** Two units above one at the same time. */
export interface Clash {
  readonly parents: readonly string[];
  readonly shared: HalfOpen;
}

/** Each link is compared with so many others at most, so that n links are no n² findings. */
const mostCompared = 20;

interface Placed {
  readonly link: Link;
  readonly at: number;
}

const byStart = ({ link: a }: Placed, { link: b }: Placed): number =>
  (a.from ?? '') < (b.from ?? '') ? -1 : (a.from ?? '') > (b.from ?? '') ? 1 : 0;

const endOf = ({ link }: Placed): string => untilOf(link) ?? '9999-12-31';

/** Those that go on beyond a day; of many, the ones that end last. */
function stillOpen(open: readonly Placed[], day: string): readonly Placed[] {
  const left = open.filter((each) => endOf(each) > day);
  if (left.length <= mostCompared) return left;
  return left.toSorted((a, b) => (endOf(a) < endOf(b) ? 1 : -1)).slice(0, mostCompared);
}

/** Where links of one unit and line lead to different units on the same days, in their order. */
export function clashesOf(links: readonly Link[]): readonly Clash[] {
  const found: (Clash & { readonly first: number; readonly second: number })[] = [];
  let open: readonly Placed[] = [];
  for (const later of links.map((link, at) => ({ link, at })).toSorted(byStart)) {
    open = stillOpen(open, later.link.from ?? '');
    for (const earlier of open) {
      const shared = overlapOf(earlier.link, later.link);
      if (shared === null || earlier.link.target === later.link.target) continue;
      const [a, b] = earlier.at < later.at ? [earlier, later] : [later, earlier];
      const parents = [a.link.target, b.link.target];
      found.push({ parents, shared, first: a.at, second: b.at });
    }
    open = [...open, later];
  }
  return found.toSorted((a, b) => a.second - b.second || a.first - b.first);
}
