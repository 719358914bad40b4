import {
  countableRecords,
  type CountableRecord,
  type DemocracyOptions,
  type DemocracyRecords,
} from '#room/democracy';
import { periodOf, type Period } from '#room/time';
import { collectTally, type TallyEntry } from './collect-tally.js';
import { countedIn } from './democracy-days.js';
import { democracyShares } from './democracy-shares.js';
import type { DemocracyTally } from './democracy-tally.js';
import type { Tally, TallyPlaces } from './tally.js';

/**
 * What records of grassroots democracy are counted by.
 *
 * Vietnamese: cách thống kê hồ sơ dân chủ ở cơ sở.
 *
 * Whose figure: that of the unit of the record, unless `unit` says otherwise; give
 * `unit: ({ record }) => communeOf(record.unit)` where villages count for their commune. `periods`
 * are the ids of the periods that are counted; periods that overlap each count what lies in them.
 *
 * @example
 * ```ts
 * import type { DemocracyTallyOptions } from 'danvan';
 * import { democracyTallies as tallies, votingRules } from 'danvan/vietnam';
 *
 * const options: DemocracyTallyOptions = { tallies, votingRules, periods: ['2026-Q1', '2026-Q2'] };
 * ```
 *
 * @category Tally
 */
export interface DemocracyTallyOptions
  extends Omit<DemocracyOptions, 'periods'>, Pick<TallyPlaces<CountableRecord>, 'unit'> {
  /** The rules; `democracyTallies` of `danvan/vietnam`, or your own. */
  readonly tallies: readonly DemocracyTally[];
  /** The ids of the periods to count. */
  readonly periods: readonly string[];
  /** Calendars and terms that the ids may name. */
  readonly calendars?: DemocracyOptions['periods'];
  /** A unit with records gets a nil of each indicator that none adds to. Defaults to false. */
  readonly withNil?: boolean | undefined;
}

/** A period with its rules, each with the records that it counts by their days. */
interface CountedPeriod {
  readonly period: Period;
  readonly rules: readonly {
    readonly rule: DemocracyTally;
    readonly counts: (given: CountableRecord) => boolean;
  }[];
}

const sharesIn = (given: CountableRecord, { rules }: CountedPeriod): TallyEntry['shares'] =>
  rules.flatMap(({ rule, counts }) => (counts(given) ? democracyShares(rule, given) : []));

/** An entry for each period in which a record counts; one without shares where it counts in none. */
function entriesOf(
  given: CountableRecord,
  periods: readonly CountedPeriod[],
  { unit = ({ record: { unit: own } }) => own }: DemocracyTallyOptions,
): readonly TallyEntry[] {
  const record = { path: [given.list, given.index], id: given.record.id };
  const common = { record, unit: unit(given) };
  const counted = periods.flatMap((each) => {
    const shares = sharesIn(given, each);
    return shares.length === 0 ? [] : [{ ...common, period: each.period.id, shares }];
  });
  return counted.length > 0 ? counted : [{ ...common, period: undefined, shares: [] }];
}

/**
 * Counts records of grassroots democracy into observations, each with the records behind it.
 *
 * Vietnamese: thống kê hồ sơ dân chủ ở cơ sở.
 *
 * A record counts in the period in which its day lies (that of the end of what lasts), or that it
 * names; a state counts in each period on whose last day it stood, or as the last that a unit gave:
 * see `at` of {@link DemocracyTally}. Findings: `tally/not-counted`
 * for a record that counts in no period by no rule; `tally/no-unit`.
 *
 * @param records - The records by list, as {@link readDemocracyRecords} gives them.
 * @param options - Rules, periods, and whose figures they are.
 * @returns The observations, each with its records; frozen.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for an id that names no period.
 *
 * @example
 * ```ts
 * import { tallyDemocracy } from 'danvan';
 * import { readDecisions } from 'danvan/democracy';
 *
 * const row = { unit: 'xa-a', content: 'infrastructure', date: '2026-03-08' };
 * const decisions = readDecisions([{ ...row, id: 'd1' }, { ...row, id: 'd2' }]).values;
 * const tallies = [{ indicator: 'x.items', list: 'decisions', measure: 'records' }] as const;
 * tallyDemocracy({ decisions }, { tallies, periods: ['2026-Q1'] }).observations[0]?.value; //=> 2
 * ```
 *
 * @category Tally
 */
export function tallyDemocracy(records: DemocracyRecords, options: DemocracyTallyOptions): Tally {
  const { periods: ids, calendars, tallies, withNil = false, ...rest } = options;
  const countable = countableRecords(records, { ...rest, periods: calendars });
  const periods = ids.map((id): CountedPeriod => {
    const period = periodOf(id, calendars);
    return {
      period,
      rules: tallies.map((rule) => ({
        rule,
        counts: countedIn(rule, period, { all: countable, calendars }),
      })),
    };
  });
  const entries = countable.flatMap((given) => entriesOf(given, periods, options));
  const indicators = tallies.map(({ indicator }) => indicator);
  return collectTally(entries, { indicators, withNil });
}
