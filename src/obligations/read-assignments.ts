import { timeFinding } from '#room/time';
import { referenceFinding, requireList, type Finding, type ParseResult } from '#room/findings';
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
 * Reads assignments; a row that is wrong is left out and becomes a finding.
 *
 * Vietnamese: giao nhiệm vụ báo cáo.
 *
 * Of a row that also names units which are not known, the known ones stay. Findings: `shape/*`,
 * `time/end-before-start`, `records/repeated-record`, `dataset/unknown-unit`.
 *
 * @param rows - The rows, see {@link ReportingAssignment}.
 * @param units - All units, also those that exist no more.
 * @returns The assignments and the findings.
 *
 * @example
 * ```ts
 * import { readAssignments } from 'danvan/organization';
 *
 * const rows = [{ units: ['xa-a', 'xa-b'], form: 'bm-01', periodKind: 'month' }] as const;
 * const { values: assignments, findings } = readAssignments(rows, [{ id: 'xa-a' }]);
 * assignments[0]?.units; //=> ['xa-a']
 * findings.map(({ code }) => code); //=> ['dataset/unknown-unit']
 * ```
 *
 * @category Organization
 */
export function readAssignments(
  rows: readonly ReportingAssignment[],
  units: readonly ObligedUnit[],
): {
  /** Those that could be read, in the order given. */
  readonly values: readonly ReportingAssignment[];
  /** @deprecated Use `values`. */
  readonly assignments: readonly ReportingAssignment[];
  readonly findings: readonly Finding[];
} {
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
