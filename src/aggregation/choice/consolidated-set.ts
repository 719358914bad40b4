import { asTallies, owedIn, sharedDays, weightOver, type Below, type Tally } from './below.js';
import { bestSet } from './best-set.js';
import { daysOf, type Span } from './span.js';

/** Of a unit: its consolidated reports, its own chosen ones, and what is owed and sent below. */
export interface Rivals {
  readonly candidates: readonly Span[];
  readonly own: readonly Span[];
  readonly below: Below;
  /** Whether nobody below owes or sent anything. */
  readonly isAlone: boolean;
}

/**
 * The consolidated reports that count in place of what was sent below, in time; often none.
 *
 * Of all sets without overlaps the one that gains most: unit-days owed in its days, less the weight
 * of the reports that it displaces. Quadratic in the consolidated reports of one unit.
 */
export function consolidatedSet({ candidates, own, below, isAlone }: Rivals): readonly Span[] {
  const rivals: readonly Tally[] = [...below.chosen.values(), ...asTallies(own)];
  return bestSet(candidates, {
    // Of an own report only the days outside are lost.
    worth: (span) => (isAlone ? daysOf(span) : owedIn(below, span)) + sharedDays(own, span),
    lost: (spans) => weightOver(rivals, spans),
  });
}
