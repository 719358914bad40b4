import { type Finding, findingsFromZod, referenceFinding } from '#room/findings';
import { nearestOf } from '#room/text';
import { timeFinding } from '#room/time';
import type { ObligedUnit } from './obliged-unit.js';
import { reportingAssignmentSchema, type ReportingAssignment } from './reporting-assignment.js';

type Path = readonly (string | number)[];

function unknownUnits(
  { units }: ReportingAssignment,
  ids: ReadonlySet<string>,
  path: Path,
): readonly Finding[] {
  const named = 'length' in units ? [...units.entries()] : [['within', units.within] as const];
  return named.flatMap(([step, unit]) => {
    if (unit === undefined || ids.has(unit)) return [];
    const place = { path: [...path, 'units', step], unit };
    const nearest = nearestOf(unit, [...ids]);
    return [referenceFinding('dataset/unknown-unit', { unit, nearest }, place)];
  });
}

/** The row with the units that are known; nothing where it asks for those below an unknown one. */
function withKnown(row: ReportingAssignment, ids: ReadonlySet<string>): ReportingAssignment[] {
  const { units } = row;
  if ('length' in units) return [{ ...row, units: units.filter((id) => ids.has(id)) }];
  return units.within === undefined || ids.has(units.within) ? [row] : [];
}

function endsEarly({ from, to }: ReportingAssignment, path: Path): readonly Finding[] {
  return from !== undefined && to !== undefined && to < from
    ? [timeFinding('time/end-before-start', { start: from, end: to }, { path })]
    : [];
}

/**
 * Reads assignments; a row that is wrong is left out and becomes a finding.
 *
 * Vietnamese: giao nhiệm vụ báo cáo.
 *
 * Of a row that also names units which are not known, the known ones stay. Findings: `shape/*`,
 * `time/end-before-start`, `dataset/unknown-unit`.
 *
 * @param rows - The rows, see {@link ReportingAssignment}.
 * @param units - All units, also those that exist no more.
 * @returns The assignments and the findings.
 *
 * @example
 * ```ts
 * import { readAssignments } from 'danvan';
 *
 * const rows = [{ units: ['xa-a', 'xa-b'], form: 'bm-01', periodKind: 'month' }];
 * const { assignments, findings } = readAssignments(rows, [{ id: 'xa-a' }]);
 * assignments[0]?.units; //=> ['xa-a']
 * findings.map(({ code }) => code); //=> ['dataset/unknown-unit']
 * ```
 *
 * @category Organization
 */
export function readAssignments(
  rows: readonly unknown[],
  units: readonly ObligedUnit[],
): { readonly assignments: readonly ReportingAssignment[]; readonly findings: readonly Finding[] } {
  const ids = new Set(units.map(({ id }) => id));
  const assignments: ReportingAssignment[] = [];
  const findings: Finding[] = [];
  rows.forEach((row, index) => {
    const path = ['assignments', index];
    const read = reportingAssignmentSchema.safeParse(row, { reportInput: true });
    if (!read.success) {
      findings.push(...findingsFromZod(read.error.issues, { path }));
      return;
    }
    const early = endsEarly(read.data, path);
    findings.push(...early, ...unknownUnits(read.data, ids, path));
    if (early.length === 0) assignments.push(...withKnown(read.data, ids));
  });
  return { assignments, findings };
}
