import type { CountableRecord } from '#room/democracy';
import { groupBy } from '#room/kit';
import type { Place } from './collect-tally.js';
import { datedBy } from './democracy-dated.js';
import { mayBeCountedBy, type DemocracyTally } from './democracy-tally.js';

/** A rule, and which records it counts in one period by their days. */
export interface CountingRule {
  readonly rule: DemocracyTally;
  readonly counts: (given: CountableRecord) => boolean;
}

/** What there is, and not what happened: without any record it is not known. */
const states: ReadonlySet<DemocracyTally['at']> = new Set(['end', 'first', 'last']);

/** Whether a record may add to an indicator, and does not say how much. */
const mayAdd = ({ rule, counts }: CountingRule, given: CountableRecord): boolean =>
  mayBeCountedBy(rule, given) &&
  (states.has(rule.at) || counts(given) || datedBy(rule, given) === undefined);

interface Asked {
  readonly all: readonly CountableRecord[];
  readonly unitOf: (given: CountableRecord) => string | undefined;
  /** The rules of each period, by its id. */
  readonly rulesOf: ReadonlyMap<string, readonly CountingRule[]>;
}

/**
 * Tells of which indicators a unit cannot be said to have none: a record that leaves the number out may
 * be of them, or they tell of what there is and no record of their list was given.
 */
export function openIndicators({ all, unitOf, rulesOf }: Asked): (place: Place) => boolean {
  const byUnit = groupBy(all, unitOf);
  return ({ unit, period, indicator }) => {
    const own = byUnit.get(unit) ?? [];
    const rules = (rulesOf.get(period) ?? []).filter(({ rule }) => rule.indicator === indicator);
    return rules.some((each) => {
      const ofList = own.filter(({ list }) => list === each.rule.list);
      if (ofList.length === 0) return states.has(each.rule.at);
      return ofList.some((given) => mayAdd(each, given));
    });
  };
}
