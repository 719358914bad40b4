import { known, noAmount, type Bare } from '../count/amounts.js';
import { additiveOutcome, countOf } from '../count/additive-cell.js';
import type { Outcome } from '../count/outcome.js';
import type { Question } from '../count/question.js';
import type { MissingPolicy } from '../missing-policy.js';
import { pairsOf, type Found } from './pairs-of.js';
import { noRatio } from './no-ratio.js';
import type { Pair } from './pair.js';
import { reckon } from './reckon.js';
import { ratioCell, type FoundRatio } from './ratio-cell.js';
import { heardOfAll, isAllIn, isStatedIn, jointly, type HeardOfAll } from './ratio-heard.js';
import { leftOf, sidesOf, type RatioChoice } from './ratio-left.js';
import { areWhole, statedBy } from './stated.js';
import { isPerUnit, termsOf, type Terms } from './terms.js';

function pairsOfAll(terms: Terms, roots: readonly number[]): Found {
  const isApart = isPerUnit(terms.above) || isPerUnit(terms.below);
  const found = isApart && roots.length > 1 ? [] : roots.map((root) => pairsOf(terms, root));
  return {
    pairs: found.flatMap(({ pairs }) => pairs),
    hasNothing: found.some(({ hasNothing }) => hasNothing),
  };
}

/** A stated rate stays unless one was recomputed for the same unit and days. */
function chosenFrom(terms: Terms, roots: readonly number[], pairs: readonly Pair[]): RatioChoice {
  const rates = statedBy(terms.stated.question, roots);
  return rates.length === 0 || areWhole(terms, pairs)
    ? { pairs, rates: [], roots }
    : { pairs: [], rates, roots };
}

const isIn = (terms: Terms, heard: HeardOfAll, { pairs, rates }: RatioChoice): boolean =>
  rates.length > 0 ? isStatedIn(terms, heard, rates) : isAllIn(terms, heard, sidesOf(pairs));

/** A policy for missing figures overrides no refusal, and makes no ratio out of nothing. */
const underPolicy = (bare: Bare, policy: MissingPolicy, isComplete: () => boolean): Bare =>
  policy === 'strict' && (bare.bounds !== null || bare.state === 'missing') && !isComplete()
    ? noAmount('missing', 'incomplete')
    : bare;

/** A ratio, and all that it was counted from. */
export interface CountedRatio {
  readonly found: FoundRatio;
  readonly outcome: Outcome;
}

/** Counts a ratio; null where the catalogue does not hold both terms. */
export function ratioOf(
  question: Question,
  roots: readonly number[],
  policy: MissingPolicy,
): CountedRatio | null {
  const terms = termsOf(question, roots);
  if (terms === null) return null;
  const { pairs, hasNothing } = pairsOfAll(terms, roots);
  const counting = chosenFrom(terms, roots, pairs);
  const all = heardOfAll(terms);
  const heard = jointly(all, counting.pairs.length > 0);
  const reckoned = reckon(terms, counting);
  const rate = reckoned.sumOf(() => true);
  const none = (): Bare =>
    reckoned.parts.length > 0
      ? noAmount('refused', 'definition-changed')
      : noRatio(terms, { roots, heard, hasNothing });
  const shown = rate === null ? none() : known(rate, 'reported');
  const bare = underPolicy(shown, policy, () => isIn(terms, all, counting));
  const left = leftOf(terms, counting);
  const found = { terms, counting, left, heard, bare };
  const outcome = {
    cell: ratioCell(question, found),
    quantity: bare.bounds === null ? null : rate,
    ...reckoned,
    excluded: [...left.ofTerms, ...left.ofRate],
  };
  return { found, outcome };
}

/**
 * Recomputes a ratio from the sums of its terms, as pairs of the same units and days.
 *
 * Rates are never averaged. A stated rate stands for its own unit and days where none was
 * recomputed, and is refused for several.
 */
export const ratioOutcome = (
  question: Question,
  roots: readonly number[],
  policy: MissingPolicy,
): Outcome =>
  ratioOf(question, roots, policy)?.outcome ?? additiveOutcome(countOf(question, roots), policy);
