import {
  countableRecords,
  type CountableRecord,
  type DemocracyListName,
  type DemocracyOptions,
  type DemocracyRecords,
} from '#room/democracy';
import { addAll, groupBy } from '#room/kit';
import { periodOf, type Period } from '#room/time';
import { collectTally, type Share, type TallyEntry } from './collect-tally.js';
import { countedIn } from './democracy-days.js';
import { namedPeriods, spanOf, type NamedPeriods, type RecordSpan } from './democracy-span.js';
import { openIndicators, type CountingRule } from './democracy-unknown.js';
import { overlappingPeriods } from './overlapping-periods.js';
import { uncountedLists } from './uncounted-lists.js';
import { whyUncounted } from './why-uncounted.js';
import { democracyShares } from './democracy-shares.js';
import type { DemocracyTally } from './democracy-tally.js';
import { answersOf, requireTallyOptions } from './require-tally-options.js';
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
 * import type { DemocracyTallyOptions } from 'danvan/indicators';
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
  /**
   * The level of a record that names none, where its figure is broken down by level: that of its unit,
   * `({ record }) => levelOf(record.unit)`. Defaults to not known.
   */
  readonly level?: ((given: CountableRecord) => string | undefined) | undefined;
  /** The ids of the periods to count. */
  readonly periods: readonly string[];
  /** Calendars and terms that the ids may name. */
  readonly calendars?: DemocracyOptions['periods'];
  /**
   * A unit with records gets a nil of each indicator that none adds to, unless one of them may be of it
   * and does not say how much. Defaults to false.
   */
  readonly withNil?: boolean | undefined;
}

/** A period with its rules, by list. */
interface CountedPeriod {
  readonly period: Period;
  readonly rules: readonly CountingRule[];
  readonly byList: ReadonlyMap<DemocracyListName, readonly CountingRule[]>;
}

const rulesFor = ({ list }: CountableRecord, { byList }: CountedPeriod): readonly CountingRule[] =>
  byList.get(list) ?? [];

/** What a record with its days adds in a period; by hand, since it is asked of each of many. */
function sharesIn(
  given: CountableRecord,
  span: RecordSpan | undefined,
  period: CountedPeriod,
): TallyEntry['shares'] {
  const shares: Share[] = [];
  for (const { rule, counts } of rulesFor(given, period)) {
    if (counts(given, span)) addAll(shares, democracyShares(rule, given));
  }
  return shares;
}

interface Counting {
  readonly periods: readonly CountedPeriod[];
  readonly lists: ReadonlySet<DemocracyListName>;
  readonly tallies: readonly DemocracyTally[];
  readonly talliesOf: ReadonlyMap<DemocracyListName, readonly DemocracyTally[]>;
  readonly named: NamedPeriods;
  readonly unitOf: (given: CountableRecord) => string | undefined;
}

/** What each rule counts in a period; each is asked of the records of its own list. */
function countedPeriod(
  period: Period,
  {
    all,
    named,
    tallies,
  }: Pick<Counting, 'named' | 'tallies'> & { all: readonly CountableRecord[] },
): CountedPeriod {
  const byList = groupBy(all, ({ list }) => list);
  const rules = tallies.map((rule) => ({
    rule,
    counts: countedIn(rule, period, { all: byList.get(rule.list) ?? [], named }),
  }));
  return { period, rules, byList: groupBy(rules, ({ rule }) => rule.list) };
}

const ownUnit = ({ record: { unit } }: CountableRecord): string => unit;

/** Records with the level of those that name none. */
const withLevels = (
  all: readonly CountableRecord[],
  levelOf: NonNullable<DemocracyTallyOptions['level']>,
): readonly CountableRecord[] =>
  all.map((given) =>
    given.record.levels.length > 0
      ? given
      : { ...given, facts: { ...given.facts, level: levelOf(given) } },
  );

/** An entry for each period in which a record counts; one without shares where it counts in none. */
function entriesOf(given: CountableRecord, counting: Counting) {
  const { periods, lists, unitOf, talliesOf, named } = counting;
  const span = spanOf(given, named);
  const record = { path: [given.list, given.index], id: given.record.id };
  const common = { record, unit: unitOf(given), isSilent: !lists.has(given.list) };
  const counted = periods.flatMap((each): readonly TallyEntry[] => {
    const shares = sharesIn(given, span, each);
    return shares.length === 0 ? [] : [{ ...common, period: each.period.id, shares }];
  });
  if (counted.length > 0) return counted;
  const asked = { named, tallies: talliesOf.get(given.list) ?? [], periods };
  return [{ ...common, period: undefined, shares: [], findings: whyUncounted(given, asked) }];
}

/** The parts of which a record adds a number by a rule; nothing where it adds none. */
const partsAdded = (
  { rule, counts }: CountingRule,
  given: CountableRecord,
  named: NamedPeriods,
): string | undefined => {
  if (rule.measure === 'records' || rule.list !== given.list) return undefined;
  if (!counts(given, spanOf(given, named))) return undefined;
  const shares = democracyShares(rule, given);
  return shares.length === 0 ? undefined : JSON.stringify(shares.map((share) => share.categories));
};

/** Whether numbers that two records state are added into one figure of a period, in all its parts. */
const areAdded =
  (periods: readonly CountedPeriod[], named: NamedPeriods) =>
  (one: CountableRecord, other: CountableRecord): boolean =>
    periods.some((period) =>
      rulesFor(one, period).some((rule) => {
        const parts = partsAdded(rule, one, named);
        return parts !== undefined && parts === partsAdded(rule, other, named);
      }),
    );

/**
 * Counts records of grassroots democracy into observations, each with the records behind it.
 *
 * Vietnamese: thống kê hồ sơ dân chủ ở cơ sở.
 *
 * A record counts in the period in which its day lies (that of the end of what lasts). One that knows
 * no day counts in the period that it names and in all longer ones that hold it: what is told of
 * `2026-Q3` counts in `2026`. A state counts in each period on whose last day it stood, or as the
 * first or last that a unit gave; one that only names a quarter is of a year if it is its last, or
 * first: see `at` of {@link DemocracyTally}. Findings: `tally/not-counted` for a record that no rule
 * counts; `tally/outside-periods`, `tally/state-passed` or `tally/no-period` for one that counts in no
 * period; `tally/list-not-counted`, once, for a list that no rule counts;
 * `tally/periods-overlap` where numbers of a period and of one that holds it are added;
 * `tally/no-unit`.
 *
 * @param records - The records by list, as {@link readDemocracyRecords} gives them.
 * @param options - Rules, periods, and whose figures they are.
 * @returns The observations, each with its records; frozen.
 * @throws {@link DanvanError} with code `UNKNOWN_PERIOD` for an id that names no period; `INVALID_ARGUMENT` for
 * records that no reader gave, rules that cannot be read, and an answer of `unit` or `level` that is no text.
 *
 * @example
 * ```ts
 * import { tallyDemocracy } from 'danvan/indicators';
 * import { readDecisions } from 'danvan/democracy';
 *
 * const row = { unit: 'xa-a', content: 'infrastructure', date: '2026-03-08' };
 * const decisions = readDecisions([{ ...row, id: 'd1' }, { ...row, id: 'd2' }]).values;
 * const tallies = [{ indicator: 'x.items', list: 'decisions', measure: 'records' }] as const;
 * tallyDemocracy({ decisions }, { tallies, periods: ['2026-Q1'] }).observations[0]?.value; //=> 2
 * ```
 *
 * @deprecated Use {@link tallyRecords}.
 * @category Tally
 */
export function tallyDemocracy(records: DemocracyRecords, options: DemocracyTallyOptions): Tally {
  const asked = requireTallyOptions(options);
  const { periods, calendars, tallies, withNil = false, level, unit, ...rest } = asked;
  const told = countableRecords(records, { ...rest, periods: calendars });
  const all = level === undefined ? told : withLevels(told, answersOf(level, 'level'));
  const named = namedPeriods(all, calendars);
  const counted = [...new Set(periods)].map((id) =>
    countedPeriod(periodOf(id, calendars), { all, named, tallies }),
  );
  const unitOf = unit === undefined ? ownUnit : answersOf(unit, 'unit');
  const rulesOf = new Map(counted.map(({ period, rules }) => [period.id, rules]));
  const talliesOf = groupBy(tallies, ({ list }) => list);
  const lists = new Set(talliesOf.keys());
  const counting = { periods: counted, lists, tallies, talliesOf, named, unitOf };
  const entries = all.flatMap((given) => entriesOf(given, counting));
  const tally = collectTally(entries, {
    withNil,
    indicators: tallies.map(({ indicator }) => indicator),
    isOpen: openIndicators({ all, unitOf, named, rulesOf }),
  });
  const between = overlappingPeriods({ all, named, areAdded: areAdded(counted, named) });
  const findings = [...tally.findings, ...between, ...uncountedLists(all, lists)];
  return Object.freeze({ ...tally, findings });
}
