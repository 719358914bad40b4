import type { Cell } from '../cell.js';
import { excludedFrom } from '../count/excluded.js';
import type { CountedReport } from '../count/taken-of.js';
import { pairedRows, type Pair, type Sides } from './pair.js';
import { allStated, onlyStated } from './stated.js';
import type { Terms } from './terms.js';
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
function unpaired(
  { above, below }: Terms,
  { pairs, roots }: RatioChoice,
): readonly CountedReport[] {
  const rows = pairedRows(pairs);
  return [above, below]
    .flatMap((term) => takenOfTerm(term, roots))
    .filter(({ span }) => span.rows.some((row) => !rows.has(row)));
}

/** What was left out of a ratio. */
export interface Left {
  /** Units of which something was left out, ascending. */
  readonly units: readonly number[];
  /** By the place of the observation. */
  readonly excluded: Cell['excluded'];
}

/** Finds what was left out, and why. */
export function leftOf(terms: Terms, counting: RatioChoice): Left {
  const { pairs, rates, roots } = counting;
  const { question } = terms.stated;
  const left = unpaired(terms, counting);
  const rows = new Set(left.flatMap(({ span }) => span.rows));
  const stated = rates.length > 0 ? [] : onlyStated(question, allStated(question, roots), pairs);
  const taken = sidesOf(pairs);
  const { columns } = question.counting.store;
  const excluded = [
    ...excludedFrom(terms.above.question, roots, taken.above),
    ...excludedFrom(terms.below.question, roots, taken.below),
    ...excludedFrom(question, roots, rates),
  ].map(({ row, reason }) => ({
    position: columns.positions[row] ?? row,
    reason: rows.has(row) ? ('term-missing' as const) : reason,
  }));
  return {
    units: [...new Set([...left.map(({ unit }) => unit), ...stated])].sort((a, b) => a - b),
    excluded: excluded.toSorted((a, b) => a.position - b.position),
  };
}
