import type { Finding } from '#room/findings';
import { democracyFinding } from '../findings.js';
import { amountOf, type NamedCount } from './part-checks.js';
import { boundsOf, liesAbove, type CountBounds } from './stated-count.js';
import { knownCounts, sumBounds } from './sum-bounds.js';

interface PartOfSum {
  readonly part: NamedCount;
  /** What it is a part of, all together. */
  readonly wholes: readonly NamedCount[];
}

const factsOf = ({ part: [part, inner], wholes }: PartOfSum) => {
  const { names, sum } = knownCounts(wholes);
  return { part, partAmount: inner === undefined ? null : amountOf(inner), wholes: names, sum };
};

const exceeds = ([, inner]: NamedCount, whole: CountBounds): boolean =>
  inner !== undefined && liesAbove(boundsOf(inner), whole);

/** A part that is larger than its wholes, unless those of earlier periods are among it. */
export function doubtWithin(given: PartOfSum): readonly Finding[] {
  const { part, wholes } = given;
  const { names } = knownCounts(wholes);
  if (names.length === 0 || !exceeds(part, sumBounds(wholes, allOf(wholes)))) return [];
  return [democracyFinding('democracy/part-doubtful', factsOf(given), { path: [part[0]] })];
}

const allOf = (counts: readonly NamedCount[]) => counts.map(([name]) => name);

/**
 * A part that is surely larger than its wholes together; a warning where it is larger only as long as
 * what is not known of them is nothing.
 */
export function checkWithin(given: PartOfSum): readonly Finding[] {
  const { part, wholes } = given;
  if (!exceeds(part, sumBounds(wholes, []))) return doubtWithin(given);
  return [democracyFinding('democracy/part-exceeds-sum', factsOf(given), { path: [part[0]] })];
}
