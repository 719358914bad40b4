import { type Finding, type ParseResult, readRecord } from '#room/findings';
import type { CoordinationOptions } from '../coordination-options.js';
import type { CoordinationTask } from './coordination-task.js';
import { below, notPeriods, readRecords } from '../read-records.js';
import { each, unknownUnits, type Path } from '../references.js';
import { coordinationTaskSchema } from './task-schema.js';

/**
 * Tasks that were read, and what was wrong.
 *
 * Vietnamese: danh sách nhiệm vụ phối hợp.
 *
 * @example
 * ```ts
 * import type { CoordinationTasks } from 'danvan';
 *
 * const count = ({ tasks }: CoordinationTasks): number => tasks.length;
 * ```
 *
 * @category Coordination
 */
export interface CoordinationTasks {
  readonly tasks: readonly CoordinationTask[];
  readonly findings: readonly Finding[];
}

function readTask(
  row: unknown,
  path: Path,
  options: CoordinationOptions,
): ParseResult<CoordinationTask> {
  const read = readRecord<CoordinationTask>(coordinationTaskSchema, row, path);
  if (!read.ok) return read;
  const periods = [
    { id: read.value.period, path: ['period'] },
    ...read.value.progress.map(({ period }, at) => ({
      id: period,
      path: ['progress', at, 'period'],
    })),
  ];
  const wrong = notPeriods(periods, options);
  return wrong.length === 0 ? read : { ok: false, findings: below(wrong, ...path) };
}

const unitsOf = ({ responsible, coordinating, cycle, progress }: CoordinationTask) => [
  ...each(responsible, 'responsible'),
  ...each(coordinating, 'coordinating'),
  ...each(cycle?.units ?? [], 'cycle', 'units'),
  ...progress.map(({ by }, at) => ({ id: by, path: ['progress', at, 'by'] })),
];

/**
 * Reads tasks as they are typed in.
 *
 * Vietnamese: danh sách nhiệm vụ phối hợp.
 *
 * A task that cannot be read, whose periods are none, or that has the id of an earlier one is left
 * out with its findings. Findings: `shape/*`, `time/*` of periods, `coordination/duplicate-record`,
 * `organization/unknown-unit`. {@link checkProgramme} looks for the instruments, contents and
 * parties.
 *
 * @param rows - The records, see {@link CoordinationTaskInput}.
 * @param options - Units and calendars. Defaults to none of them.
 * @returns The tasks in the order given, frozen.
 *
 * @example
 * ```ts
 * import { readTasks } from 'danvan';
 *
 * const row = { id: 'nv-1', instrument: 'ct-2021', title: 'Kiểm tra', state: 'assigned' };
 * readTasks([row, { ...row, weight: 2 }]).findings.map(({ code }) => code);
 * //=> ['coordination/duplicate-record']
 * ```
 *
 * @category Coordination
 */
export function readTasks(
  rows: readonly unknown[],
  options: CoordinationOptions = {},
): CoordinationTasks {
  const { values, findings } = readRecords<CoordinationTask>(rows, {
    list: 'task',
    name: 'tasks',
    read: (row, path) => readTask(row, path, options),
    check: (task) => unknownUnits(unitsOf(task), options),
  });
  return { tasks: values, findings };
}
