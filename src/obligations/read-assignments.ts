import { timeFinding } from '#room/time';
import {
  referenceFinding,
  kindOf,
  requireList,
  requireObject,
  type Finding,
  type ParseResult,
} from '#room/findings';
import { each, idsOfList, readRecords, unknownOf, type KnownIds } from '#room/records';
import type { ObligedUnit } from './obliged-unit.js';
import { reportingAssignmentSchema, type ReportingAssignment } from './reporting-assignment.js';

const unitsOf = ({ units }: ReportingAssignment) =>
  'length' in units ? each(units, 'units') : [{ id: units.within, path: ['units', 'within'] }];

const unknownUnits = (row: ReportingAssignment, ids: KnownIds | undefined): readonly Finding[] =>
  unknownOf(unitsOf(row), ids, (unit, nearest, path) =>
    referenceFinding('dataset/unknown-unit', { unit, nearest }, { path, unit }),
  );

/** The row with the units that are known; nothing where it asks for those below an unknown one. */
function withKnown(row: ReportingAssignment, ids: KnownIds | undefined): ReportingAssignment[] {
  const { units } = row;
  const isKnown = (id: string): boolean => ids?.has(id) ?? true;
  if ('length' in units) return [Object.freeze({ ...row, units: units.filter(isKnown) })];
  return units.within === undefined || isKnown(units.within) ? [row] : [];
}

/** An assignment that does not end before it starts. */
function inOrder(row: ReportingAssignment): ParseResult<ReportingAssignment> {
  const { from, to } = row;
  if (from === undefined || to === undefined || from <= to) return { ok: true, value: row };
  return {
    ok: false,
    findings: [timeFinding('time/end-before-start', { start: from, end: to })],
  };
}

/**
 * What assignments are read against.
 *
 * Vietnamese: căn cứ để đọc danh sách giao nhiệm vụ báo cáo.
 *
 * @example
 * ```ts
 * import type { AssignmentOptions } from 'danvan/organization';
 *
 * const options: AssignmentOptions = { units: [{ id: 'xa-a', level: 'commune' }] };
 * ```
 *
 * @category Organization
 */
export interface AssignmentOptions {
  /** All units, also those that exist no more. */
  readonly units: readonly ObligedUnit[];
}

/**
 * Assignments that were read, and what was wrong with the rows.
 *
 * Vietnamese: danh sách giao nhiệm vụ báo cáo đã đọc.
 *
 * @example
 * ```ts
 * import type { ReadAssignments } from 'danvan/organization';
 *
 * const isWhole = ({ findings }: ReadAssignments): boolean => findings.length === 0;
 * ```
 *
 * @category Organization
 */
export interface ReadAssignments {
  /** Those that could be read, in the order given. */
  readonly values: readonly ReportingAssignment[];
  /** @deprecated Use `values`. */
  readonly assignments: readonly ReportingAssignment[];
  /** What was wrong, each with its place in the list. */
  readonly findings: readonly Finding[];
}

const isList = (
  given: AssignmentOptions | readonly ObligedUnit[],
): given is readonly ObligedUnit[] => kindOf(given) === 'array';

/**
 * Reads assignments; a row that is wrong is left out and becomes a finding.
 *
 * Vietnamese: giao nhiệm vụ báo cáo.
 *
 * Of a row that also names units which are not known, the known ones stay. Findings: `shape/*`,
 * `time/end-before-start`, `records/repeated-record`, `dataset/unknown-unit`.
 *
 * @param rows - The rows, see {@link ReportingAssignment}.
 * @param options - The units that there are.
 * @returns The assignments and the findings.
 *
 * @example
 * ```ts
 * import { readAssignments } from 'danvan/organization';
 *
 * const rows = [{ units: ['xa-a', 'xa-b'], form: 'bm-01', periodKind: 'month' }] as const;
 * const { values: assignments, findings } = readAssignments(rows, {
 *   units: [{ id: 'xa-a' }],
 * });
 * assignments[0]?.units; //=> ['xa-a']
 * findings.map(({ code }) => code); //=> ['dataset/unknown-unit']
 * ```
 *
 * @category Organization
 */
export function readAssignments(
  rows: readonly ReportingAssignment[],
  options: AssignmentOptions,
): ReadAssignments;
/** @deprecated Give the units as `units` of the options. */
export function readAssignments(
  rows: readonly ReportingAssignment[],
  units: readonly ObligedUnit[],
): ReadAssignments;
export function readAssignments(
  rows: readonly ReportingAssignment[],
  options: AssignmentOptions | readonly ObligedUnit[],
): ReadAssignments {
  const units = isList(options) ? options : requireObject(options, 'options').units;
  const ids = idsOfList(requireList(units, 'units'), 'units');
  const { values, findings } = readRecords<ReportingAssignment, ReportingAssignment>(rows, {
    list: 'assignments',
    schema: reportingAssignmentSchema,
    finish: inOrder,
    check: (row) => unknownUnits(row, ids),
  });
  const assignments = values.flatMap((row) => withKnown(row, ids));
  return { values: assignments, assignments, findings };
}
