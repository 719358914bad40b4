import { requireShape, shapeFinding, type Finding, looseObject } from '#room/findings';
import { addAll } from '#room/kit';
import { readPlacedList } from './common/read-list.js';
import { democracyLists } from './democracy-lists.js';
import type { DemocracyOptions } from './democracy-options.js';
import { unknownLists } from './require-records.js';
import { checkRaisedIn } from './recommendations/check-raised-in.js';
import type { DemocracyListName, DemocracyRecords, DemocracyRecordTypes } from './record-lists.js';
import { checkBoardIds } from './supervisions/check-board-ids.js';
import { checkDecidedIn } from './works/check-decided-in.js';

/**
 * Rows of records as they are typed in, by list.
 *
 * Vietnamese: các dòng hồ sơ, theo danh sách.
 *
 * @example
 * ```ts
 * import type { DemocracyRows } from 'danvan/democracy';
 *
 * const rows: DemocracyRows = { decisions: [{ id: 'd1', unit: 'thon-1', content: 'convention' }] };
 * ```
 *
 * @category Democracy
 */
export type DemocracyRows = {
  readonly [Name in DemocracyListName]?: readonly unknown[] | undefined;
};

type ReadOne = <Name extends DemocracyListName>(
  name: Name,
) => readonly DemocracyRecordTypes[Name][];

/** All lists, each by its name. */
const allRecords = (of: ReadOne) => ({
  disclosures: of('disclosures'),
  decisions: of('decisions'),
  consultations: of('consultations'),
  boards: of('boards'),
  supervisions: of('supervisions'),
  criticisms: of('criticisms'),
  recommendations: of('recommendations'),
  mediationTeams: of('mediationTeams'),
  mediations: of('mediations'),
  dialogues: of('dialogues'),
  receptions: of('receptions'),
  petitions: of('petitions'),
  voterOpinions: of('voterOpinions'),
  conferences: of('conferences'),
  procedures: of('procedures'),
  ratings: of('ratings'),
  surveys: of('surveys'),
  clearances: of('clearances'),
  works: of('works'),
  villageMeetings: of('villageMeetings'),
  villageConventions: of('villageConventions'),
  bodyReviews: of('bodyReviews'),
});

/** A finding at the row that was given, not at the place among the records that were kept. */
function amongRows(finding: Finding, places: ReadonlyMap<string, readonly number[]>): Finding {
  const [list = '', at = 0, ...field] = finding.path;
  const row = places.get(String(list))?.[Number(at)] ?? at;
  return { ...finding, path: [list, row, ...field] };
}

/** Lists under names that there are not: nothing of them is read. */
function strangeLists(rows: DemocracyRows): readonly Finding[] {
  const fields = unknownLists(rows);
  return fields.length === 0 ? [] : [shapeFinding('shape/unknown-field', { fields }, { path: [] })];
}

/** What is wrong between lists; paths are those among the records that were kept. */
const checkBetween = (records: ReturnType<typeof allRecords>): readonly Finding[] => [
  ...checkBoardIds(records.supervisions, records.boards),
  ...checkRaisedIn(records.recommendations, records),
  ...checkDecidedIn(records.works, records.decisions),
];

/**
 * Records of all kinds that were read, and what was wrong with the rows.
 *
 * Vietnamese: hồ sơ thực hiện dân chủ ở cơ sở đã đọc.
 *
 * @example
 * ```ts
 * import type { ReadDemocracyRecords } from 'danvan/democracy';
 *
 * const isWhole = ({ findings }: ReadDemocracyRecords): boolean => findings.length === 0;
 * ```
 *
 * @category Democracy
 */
export interface ReadDemocracyRecords {
  /** The records by list, frozen. */
  readonly values: DemocracyRecords;
  /** @deprecated Use `values`. */
  readonly records: DemocracyRecords;
  /** What was wrong, each below the name of its list. */
  readonly findings: readonly Finding[];
}

/**
 * Reads records of all kinds at once, each list as its own reader does.
 *
 * Vietnamese: đọc hồ sơ thực hiện dân chủ ở cơ sở.
 *
 * Findings of every list, each below its name:
 *
 * - `shape/*` and `time/*`: a row or its period cannot be read; `records/repeated-record`.
 * - `organization/unknown-unit`, `democracy/unknown-document`, `democracy/unknown-word`: named, but not there.
 * - `democracy/personal-field`, `democracy/personal-text`: a person is named; it is dropped.
 *
 * Of all lists together: `shape/unknown-field` for a list that there is not, of which nothing is read;
 * `democracy/unknown-record` where `raisedIn`, `board` or `decidedIn` names a record that is not among
 * them; `democracy/work-differs-from-decision`, `democracy/work-not-decided`, and
 * `democracy/work-perhaps-twice` where a work names no decision and tells what one tells as well.
 *
 * @param rows - The rows by list: `{ decisions: [...] }`.
 * @param options - What they are read and checked against. Defaults to nothing.
 * @returns The records by list, frozen, and all findings.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for rows that are no lists by their names.
 *
 * @example
 * ```ts
 * import { readDemocracyRecords } from 'danvan/democracy';
 *
 * const rows = { decisions: [{ id: 'd1', unit: 'thon-1' }] };
 * const { values: records, findings } = readDemocracyRecords(rows);
 * records.decisions?.length; //=> 0
 * findings[0]?.path; //=> ['decisions', 0, 'content']
 * ```
 *
 * @category Democracy
 */
export function readDemocracyRecords(
  rows: DemocracyRows,
  options: DemocracyOptions = {},
): ReadDemocracyRecords {
  requireShape(rows, looseObject({}), 'rows');
  const findings: Finding[] = [...strangeLists(rows)];
  const places = new Map<string, readonly number[]>();
  const records = allRecords(<Name extends DemocracyListName>(name: Name) => {
    const read = readPlacedList<DemocracyRecordTypes[Name]>(
      rows[name] ?? [],
      options,
      democracyLists[name],
    );
    addAll(findings, read.findings);
    places.set(
      name,
      read.placed.map(({ index }) => index),
    );
    return read.values;
  });
  const between = checkBetween(records);
  addAll(
    findings,
    between.map((finding) => amongRows(finding, places)),
  );
  return { values: records, records, findings };
}
