import { readable } from '#room/findings';
import { democracyListNames, democracyLists } from './democracy-lists.js';
import type { DemocracyRecord } from './common/democracy-record.js';
import type { RecordFacts } from './common/facts.js';
import type { DemocracyOptions } from './democracy-options.js';
import { requireOptions } from './known.js';
import { requireRecords } from './require-records.js';
import { givenFacts } from './works/given-facts.js';
import { worksByDecision } from './works/works-of-decisions.js';
import type { DemocracyListName, DemocracyRecords, DemocracyRecordTypes } from './record-lists.js';

/**
 * A record with what can be counted of it, and where it stands.
 *
 * Vietnamese: hồ sơ kèm dữ kiện thống kê.
 *
 * @example
 * ```ts
 * import type { CountableRecord } from 'danvan/democracy';
 *
 * const placeOf = ({ list, index }: CountableRecord): string => `${list} ${index + 1}`;
 * ```
 *
 * @category Democracy
 */
export interface CountableRecord {
  /** Its list. */
  readonly list: DemocracyListName;
  /** Its place in the list, from zero. */
  readonly index: number;
  /** The record. */
  readonly record: DemocracyRecord;
  /** What can be counted of it. */
  readonly facts: RecordFacts;
}

/** A figure of several levels together is of none of them. */
const levelFacts = ({ levels }: DemocracyRecord): RecordFacts => ({
  level: levels.length === 1 ? levels[0] : undefined,
  levels: levels.length === 0 ? undefined : levels,
});

function countableOf<Name extends DemocracyListName>(
  list: Name,
  records: { readonly [Each in Name]?: readonly DemocracyRecordTypes[Each][] | undefined },
  options: DemocracyOptions,
): readonly CountableRecord[] {
  const { facts } = democracyLists[list];
  const values = records[list] ?? [];
  return values.map((record, index) => {
    // The many first: what is spread into an object that holds something already is copied slowly.
    const own = { ...facts(record, options), ...levelFacts(record) };
    return { list, index, record, facts: own };
  });
}

/** Facts of a list that records of another list are needed for. */
function factsBetween({ decisions = [], works = [] }: DemocracyRecords) {
  const byDecision = worksByDecision(works);
  const contents = new Map(decisions.map(({ id, content }) => [id, content]));
  const between = new Map<DemocracyListName, readonly RecordFacts[]>([
    ['decisions', decisions.map((each) => givenFacts(each, byDecision.get(each.id) ?? []))],
    ['works', works.map(({ decidedIn = '' }) => ({ content: contents.get(decidedIn) }))],
  ]);
  return ({ list, index }: CountableRecord): RecordFacts | undefined => between.get(list)?.[index];
}

/**
 * All records with what can be counted of them, list by list.
 *
 * Vietnamese: dữ kiện thống kê của các hồ sơ.
 *
 * @param records - The records, as {@link readDemocracyRecords} gives them.
 * @param options - The tables by which results and due days are told.
 * @returns One entry a record.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for records that no reader gave, a list that there
 * is not, and tables that cannot be read.
 *
 * @example
 * ```ts
 * import { countableRecords, readDecisions } from 'danvan/democracy';
 *
 * const rows = [{ id: 'd1', unit: 'thon-1', content: 'infrastructure', result: 'passed' }] as const;
 * const decisions = readDecisions(rows).values;
 * countableRecords({ decisions })[0]?.facts['passed']; //=> true
 * ```
 *
 * @category Democracy
 */
export const countableRecords = (
  records: DemocracyRecords,
  options: DemocracyOptions = {},
): readonly CountableRecord[] => {
  requireRecords(records);
  requireOptions(options);
  return readable('"records"', () => {
    const between = factsBetween(records);
    return democracyListNames.flatMap((list) =>
      countableOf(list, records, options).map((each) => {
        const added = between(each);
        return added === undefined ? each : { ...each, facts: { ...each.facts, ...added } };
      }),
    );
  });
};
