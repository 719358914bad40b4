import type { CountableRecord } from '#room/democracy';
import { groupBy } from '#room/kit';
import type { Place } from './collect-tally.js';
import { datedBy } from './democracy-dated.js';
import type { CountedIn } from './democracy-days.js';
import { spanOf, type NamedPeriods } from './democracy-span.js';
import { mayBeCountedBy, type DemocracyTally } from './democracy-tally.js';

/** A rule, and which records it counts in one period by their days. */
export interface CountingRule {
  readonly rule: DemocracyTally;
  readonly counts: CountedIn;
}

/** What there is, and not what happened: without any record it is not known. */
const states: ReadonlySet<DemocracyTally['at']> = new Set(['end', 'first', 'last']);

/** Whether a record may add to an indicator, and does not say how much. */
const mayAdd = (
  { rule, counts }: CountingRule,
  given: CountableRecord,
  named: NamedPeriods,
): boolean =>
  mayBeCountedBy(rule, given) &&
  (states.has(rule.at) ||
    counts(given, spanOf(given, named)) ||
    datedBy(rule, given) === undefined);

interface Asked {
  readonly all: readonly CountableRecord[];
  readonly unitOf: (given: CountableRecord) => string | undefined;
  readonly named: NamedPeriods;
  /** The rules of each period, by its id. */
  readonly rulesOf: ReadonlyMap<string, readonly CountingRule[]>;
}

/**
 * Tells of which indicators a unit cannot be said to have none: a record that leaves the number out may
 * be of them, or they tell of what there is and no record of their list was given.
 */
export function openIndicators({ all, unitOf, named, rulesOf }: Asked): (place: Place) => boolean {
  const byUnit = new Map(
    [...groupBy(all, unitOf)].map(([unit, own]) => [unit, groupBy(own, ({ list }) => list)]),
  );
  const byIndicator = new Map(
    [...rulesOf].map(([period, rules]) => [
      period,
      groupBy(rules, ({ rule: { indicator } }) => indicator),
    ]),
  );
  return ({ unit, period, indicator }) => {
    const rules = byIndicator.get(period)?.get(indicator) ?? [];
    return rules.some((each) => {
      const ofList = byUnit.get(unit)?.get(each.rule.list) ?? [];
      if (ofList.length === 0) return states.has(each.rule.at);
      return ofList.some((given) => mayAdd(each, given, named));
    });
  };
}
