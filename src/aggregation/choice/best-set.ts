import { before, isBetter, spansOf, type Plan } from './plan.js';
import type { Span } from './span.js';

/** What reports are worth that would stand in for others, and what they would displace. */
export interface Stakes {
  readonly worth: (span: Span) => number;
  /** The weight of all that overlaps each of some reports. */
  readonly lost: (spans: readonly Span[]) => number;
}

/** A set that begins with one report: what it gains, and what is lost by it. */
interface Best {
  readonly gain: number;
  readonly lost: number;
  readonly plan: Plan;
}

/** Among equals what was sent first comes before what would stand in for it. */
const isMore = (a: Best, b: Best): boolean => {
  const order = a.gain - b.gain || b.lost - a.lost;
  return order === 0 ? isBetter(a.plan, b.plan) : order > 0;
};

function alone(span: Span, { worth, lost }: Stakes): Best {
  const weight = lost([span]);
  return { gain: worth(span) - weight, lost: weight, plan: before(span, null) };
}

/** One more report before a set; what both displace is lost once. */
function joinedWith(first: Best, rest: Best, { lost }: Stakes): Best {
  const { span } = first.plan;
  const twice = lost([span, rest.plan.span]);
  return {
    gain: first.gain + rest.gain + twice,
    lost: first.lost + rest.lost - twice,
    plan: before(span, rest.plan),
  };
}

/**
 * The reports without overlaps that gain most by standing in for others, in time; often none.
 *
 * Quadratic in the candidates.
 */
export function bestSet(candidates: readonly Span[], stakes: Stakes): readonly Span[] {
  const made: Best[] = [];
  let best: Best | null = null;
  for (const span of candidates.toSorted((a, b) => b.from - a.from)) {
    const first = alone(span, stakes);
    let mine = first;
    for (const rest of made) {
      if (rest.plan.span.from <= span.to) continue;
      const together = joinedWith(first, rest, stakes);
      if (isMore(together, mine)) mine = together;
    }
    made.push(mine);
    if (best === null || isMore(mine, best)) best = mine;
  }
  return best !== null && best.gain > 0 ? spansOf(best.plan) : [];
}
