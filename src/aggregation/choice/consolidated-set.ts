import { asTallies, owedIn, sharedDays, weightOver, type Below, type Tally } from './below.js';
import { before, isBetter, spansOf, type Plan } from './plan.js';
import { daysOf, type Span } from './span.js';

/** A set of consolidated reports that begins with one of them, and what it gains. */
interface Best {
  readonly gain: number;
  readonly plan: Plan;
}

/** Of a unit: its consolidated reports, its own chosen ones, and what is owed and sent below. */
export interface Rivals {
  readonly candidates: readonly Span[];
  readonly own: readonly Span[];
  readonly below: Below;
  /** Whether nobody below owes or sent anything. */
  readonly isAlone: boolean;
}

/** What a report gains by itself, and what two in a row count twice. */
interface Gains {
  readonly alone: (span: Span) => number;
  readonly inCommon: (span: Span, next: Span) => number;
}

function gainsOf({ own, below, isAlone }: Rivals): Gains {
  const rivals: readonly Tally[] = [...below.chosen.values(), ...asTallies(own)];
  return {
    alone: (span) =>
      (isAlone ? daysOf(span) : owedIn(below, span)) +
      sharedDays(own, span) -
      weightOver(rivals, [span]),
    inCommon: (span, next) => weightOver(rivals, [span, next]),
  };
}

const betterOf = (a: Best | null, b: Best): Best => {
  if (a === null || a.gain !== b.gain) return a === null || b.gain > a.gain ? b : a;
  return isBetter(b.plan, a.plan) ? b : a;
};

/**
 * The consolidated reports that count in place of what was sent below, in time; often none.
 *
 * Of all sets without overlaps the one that gains most: unit-days owed in its days, less the weight
 * of the reports that it displaces. Quadratic in the consolidated reports of one unit.
 */
export function consolidatedSet(rivals: Rivals): readonly Span[] {
  const candidates = rivals.candidates.toSorted((a, b) => a.from - b.from);
  if (candidates.length === 0) return [];
  const { alone, inCommon } = gainsOf(rivals);
  const from: Best[] = [];
  let best: Best | null = null;
  for (const span of candidates.toReversed()) {
    const gain = alone(span);
    let mine: Best = { gain, plan: before(span, null) };
    for (const next of from) {
      if (next.plan.span.from <= span.to) continue;
      const together = gain + next.gain + inCommon(span, next.plan.span);
      mine = betterOf(mine, { gain: together, plan: before(span, next.plan) });
    }
    from.push(mine);
    best = betterOf(best, mine);
  }
  return best !== null && best.gain > 0 ? spansOf(best.plan) : [];
}
