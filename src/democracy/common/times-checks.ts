import type { Finding } from '#room/findings';
import { democracyFinding } from '../findings.js';
import { amountOf, type NamedCount } from './part-checks.js';
import { boundsOf } from './stated-count.js';

/** Fewer people than there were times at which at least one came. */
export function checkTimes(
  [people, persons]: NamedCount,
  [times, turns]: NamedCount,
): readonly Finding[] {
  if (persons === undefined || turns === undefined) return [];
  if (boundsOf(persons).to >= boundsOf(turns).from) return [];
  const facts = {
    people,
    peopleAmount: amountOf(persons),
    times,
    timesAmount: amountOf(turns),
  };
  return [democracyFinding('democracy/fewer-people-than-times', facts, { path: [people] })];
}
