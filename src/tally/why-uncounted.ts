import type { CountableRecord } from '#room/democracy';
import type { Finding } from '#room/findings';
import type { Period } from '#room/time';
import { datedBy } from './democracy-dated.js';
import { addsShares } from './democracy-shares.js';
import { liesIn, spanOf, type NamedPeriods } from './democracy-span.js';
import type { DemocracyTally } from './democracy-tally.js';
import { tallyFinding } from './findings.js';

interface Asked {
  readonly tallies: readonly DemocracyTally[];
  readonly periods: readonly { readonly period: Period }[];
  readonly named: NamedPeriods;
}

/**
 * Why a record that rules count by what it says counts in no period: its days are not known, lie in
 * none, or it tells of a state that is not the one that counts. Nothing for one that no rule counts.
 */
export function whyUncounted(
  given: CountableRecord,
  { tallies, periods, named }: Asked,
): readonly Finding[] {
  const rules = tallies.filter((rule) => addsShares(rule, given));
  if (rules.length === 0) return [];
  const spans = rules.flatMap((rule) => {
    const dated = datedBy(rule, given);
    return (dated && spanOf(dated, named)) ?? [];
  });
  const facts = { record: given.record.id };
  const place = { path: [given.list, given.index] };
  if (spans.length === 0) return [tallyFinding('tally/no-period', facts, place)];
  const isIn = spans.some((span) => periods.some(({ period }) => liesIn(span, span.last, period)));
  return [
    isIn
      ? tallyFinding('tally/state-passed', facts, place)
      : tallyFinding('tally/outside-periods', facts, place),
  ];
}
