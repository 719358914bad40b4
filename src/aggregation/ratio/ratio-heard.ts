import { heardFrom, isWhole, type Heard } from '../count/heard.js';
import type { CountedReport } from '../count/taken-of.js';
import type { UnitCoverage } from '../owing/unit-coverage.js';
import type { Sides } from './pair.js';
import type { Terms } from './terms.js';

/** How far each unit has sent both terms, and the rate itself. */
export interface HeardOfAll {
  readonly above: Heard;
  readonly below: Heard;
  readonly stated: Heard;
}

/** Asks each unit that owes the ratio. */
export const heardOfAll = ({ above, below, stated }: Terms): HeardOfAll => ({
  above: heardFrom(above.question, above.joint),
  below: heardFrom(below.question, below.joint),
  stated: heardFrom(stated.question, stated.joint),
});

/** How far a unit has sent a ratio, of how far it has sent its terms. */
export function both(
  terms: readonly UnitCoverage[],
  stated: UnitCoverage,
  isRecomputed: boolean,
): UnitCoverage {
  if (stated === 'reported' && !isRecomputed) return 'reported';
  if (terms.includes('excused')) return 'excused';
  if (terms.every((term) => term === 'silent')) {
    return stated === 'reported' ? 'term-missing' : stated;
  }
  if (terms.includes('silent')) return 'term-missing';
  return terms.find((term) => term !== 'reported') ?? 'reported';
}

/**
 * A unit counts for a ratio when both its terms do; when it stated the rate, only where none was
 * recomputed.
 */
export const jointly = ({ above, below, stated }: HeardOfAll, isRecomputed: boolean): Heard =>
  new Map(
    [...above].map(([unit, first]) => {
      const terms = [first, below.get(unit) ?? 'silent'];
      return [unit, both(terms, stated.get(unit) ?? 'silent', isRecomputed)];
    }),
  );

/** Whether all is in, of each term by itself; a consolidated figure that counts covers its units. */
export function isAllIn(terms: Terms, heard: HeardOfAll, taken: Sides): boolean {
  const of = (side: 'above' | 'below'): boolean => {
    const { question, joint } = terms[side];
    return isWhole(question, heard[side], { owing: joint, taken: taken[side] });
  };
  return of('above') && of('below');
}

/** Whether all is in by the rate that was stated. */
export const isStatedIn = (
  { stated }: Terms,
  heard: HeardOfAll,
  taken: readonly CountedReport[],
): boolean => isWhole(stated.question, heard.stated, { owing: stated.joint, taken });
