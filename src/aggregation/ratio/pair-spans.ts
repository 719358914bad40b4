import { schedule } from '../choice/schedule.js';
import type { Span } from '../choice/span.js';
import { groupBy } from '#room/kit';

/** A stretch that reports of both terms fill, and which. */
export interface PairSpan extends Span {
  readonly above: readonly Span[];
  readonly below: readonly Span[];
}

interface Walk {
  readonly above: readonly Span[];
  readonly below: readonly Span[];
  /** The last day that each side has reached. */
  readonly ends: readonly [number, number];
}

const countOf = ({ above, below }: Walk): number => above.length + below.length;

function stepsOf(walk: Walk, from: Sides): readonly Walk[] {
  const [above, below] = walk.ends;
  if (above <= below) {
    return (from.above.get(above + 1) ?? []).map((span) => ({
      ...walk,
      above: [...walk.above, span],
      ends: [span.to, below] as const,
    }));
  }
  return (from.below.get(below + 1) ?? []).map((span) => ({
    ...walk,
    below: [...walk.below, span],
    ends: [above, span.to] as const,
  }));
}

/** Reports of each side by first day. */
interface Sides {
  readonly above: ReadonlyMap<number, readonly Span[]>;
  readonly below: ReadonlyMap<number, readonly Span[]>;
}

/** The shortest stretches from a day on that both sides fill, with the fewest reports. */
function stretchesFrom(day: number, sides: Sides): readonly Walk[] {
  const best = new Map<string, Walk>();
  const done: Walk[] = [];
  let open: readonly Walk[] = [{ above: [], below: [], ends: [day - 1, day - 1] }];
  while (open.length > 0) {
    const next = open.flatMap((walk) => stepsOf(walk, sides));
    open = next.filter((walk) => {
      const key = walk.ends.join(' ');
      const known = best.get(key);
      if (known !== undefined && countOf(known) <= countOf(walk)) return false;
      best.set(key, walk);
      return walk.ends[0] !== walk.ends[1];
    });
  }
  for (const walk of best.values()) if (walk.ends[0] === walk.ends[1]) done.push(walk);
  return done;
}

const asSpan = (from: number, { above, below, ends }: Walk): PairSpan | null => {
  const [first] = above;
  if (first === undefined || below.length === 0) return null;
  const all = [...above, ...below];
  return {
    ...first,
    from,
    to: ends[0],
    line: all.reduce((most, { line }) => Math.max(most, line), 0),
    rank: all.reduce((sum, { rank }) => sum + rank, 0),
    isConsolidated: all.some(({ isConsolidated }) => isConsolidated),
    rows: all.flatMap(({ rows }) => rows),
    above,
    below,
  };
};

/**
 * The stretches that count of one unit: filled by reports of both terms alike, most days together.
 */
export function pairSpans(above: readonly Span[], below: readonly Span[]): readonly PairSpan[] {
  if (above.length === 0 || below.length === 0) return [];
  const sides = {
    above: groupBy(above, ({ from }) => from),
    below: groupBy(below, ({ from }) => from),
  };
  const all = [...sides.above.keys()]
    .filter((day) => sides.below.has(day))
    .flatMap((day) => stretchesFrom(day, sides).map((walk) => asSpan(day, walk)))
    .filter((span) => span !== null);
  const byRows = new Map(all.map((span) => [span.rows.join(), span]));
  return schedule(all).flatMap((span) => byRows.get(span.rows.join()) ?? []);
}
