import type { Excluded } from '../count/excluded-row.js';
import { excludedFrom } from '../count/excluded.js';
import type { CountedReport } from '../count/taken-of.js';
import { pairedRows, reportsOf, type Pair, type Sides } from './pair.js';
import { allStated, onlyStated } from './stated.js';
import type { Term, Terms } from './terms.js';
import { takenOfTerm } from './whole-terms.js';

/** What counts of a ratio: pairs, or a stated rate in their place. */
export interface RatioChoice {
  readonly pairs: readonly Pair[];
  readonly rates: readonly CountedReport[];
  readonly roots: readonly number[];
}

/** The reports of pairs, by term. */
export const sidesOf = (pairs: readonly Pair[]): Sides => ({
  above: pairs.flatMap(({ above }) => above),
  below: pairs.flatMap(({ below }) => below),
});

/** Reports of both terms that would count by themselves, and are in no pair. */
function unpaired({ above, below }: Terms, { pairs, roots }: RatioChoice): Sides {
  const rows = pairedRows(pairs);
  const of = (term: Term): readonly CountedReport[] =>
    takenOfTerm(term, roots).filter(({ span }) => span.rows.some((row) => !rows.has(row)));
  return { above: of(above), below: of(below) };
}

/** What was left out of a ratio. */
export interface Left {
  /** Units of which something was left out, ascending. */
  readonly units: readonly number[];
  /** Reports that would count by themselves, and are in no pair. */
  readonly unpaired: Sides;
  /** Rows of either term. */
  readonly ofTerms: readonly Excluded[];
  /** Rows of the rate itself, as it was stated. */
  readonly ofRate: readonly Excluded[];
}

/** Finds what was left out, and why. */
export function leftOf(terms: Terms, counting: RatioChoice): Left {
  const { pairs, rates, roots } = counting;
  const { question } = terms.stated;
  const alone = unpaired(terms, counting);
  const left = reportsOf(alone);
  const rows = new Set(left.flatMap(({ span }) => span.rows));
  const stated = rates.length > 0 ? [] : onlyStated(question, allStated(question, roots), pairs);
  const taken = sidesOf(pairs);
  const ofTerms = [
    ...excludedFrom(terms.above.question, roots, taken.above),
    ...excludedFrom(terms.below.question, roots, taken.below),
  ];
  return {
    units: [...new Set([...left.map(({ unit }) => unit), ...stated])].sort((a, b) => a - b),
    unpaired: alone,
    ofTerms: ofTerms.map((one) => (rows.has(one.row) ? { ...one, reason: 'term-missing' } : one)),
    ofRate: excludedFrom(question, roots, rates),
  };
}
