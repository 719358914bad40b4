import { notPeriods } from '#room/time';
import type { Finding } from '#room/findings';
import { unknownUnits } from '#room/organization';
import { each, eachOf, readRecords, unless } from '#room/records';
import type { CoordinationOptions } from '../coordination-options.js';
import { knownOf } from '../known.js';
import { once } from '../references.js';
import type { CoordinationTask } from './coordination-task.js';
import { coordinationTaskSchema, type CoordinationTaskInput } from './task-schema.js';

/**
 * Tasks that were read, and what was wrong.
 *
 * Vietnamese: danh sách nhiệm vụ phối hợp.
 *
 * @example
 * ```ts
 * import type { CoordinationTasks } from 'danvan/coordination';
 *
 * const count = ({ tasks }: CoordinationTasks): number => tasks.length;
 * ```
 *
 * @category Coordination
 */
export interface CoordinationTasks {
  /** Those that could be read, in the order given. */
  readonly values: readonly CoordinationTask[];
  /** @deprecated Use `values`. */
  readonly tasks: readonly CoordinationTask[];
  readonly findings: readonly Finding[];
}

const periodsOf = ({ period, progress }: CoordinationTask) => [
  { id: period, path: ['period'] },
  ...eachOf(progress, 'period', 'progress'),
];

const unitsOf = ({
  responsible,
  responsibleBodies = [],
  coordinating,
  cycle,
  progress,
}: CoordinationTask) => [
  ...each(responsible, 'responsible'),
  ...responsibleBodies.map(({ units }, at) => ({
    id: units?.within,
    path: ['responsibleBodies', at, 'units', 'within'],
  })),
  ...each(coordinating, 'coordinating'),
  ...each(cycle?.units ?? [], 'cycle', 'units'),
  ...eachOf(progress, 'by', 'progress'),
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
 * import { readTasks } from 'danvan/coordination';
 *
 * const row = { id: 'nv-1', instrument: 'ct-2021', title: 'Kiểm tra', state: 'assigned' };
 * readTasks([row, { ...row, weight: 2 }]).findings.map(({ code }) => code);
 * //=> ['coordination/duplicate-record']
 * ```
 *
 * @category Coordination
 */
export function readTasks(
  rows: readonly CoordinationTaskInput[],
  options: CoordinationOptions = {},
): CoordinationTasks {
  const known = knownOf(options);
  const { values, findings } = readRecords<CoordinationTask, CoordinationTask>(rows, {
    list: 'tasks',
    schema: coordinationTaskSchema,
    ...once('task'),
    finish: (task) => unless(notPeriods(periodsOf(task), options.periods), task),
    check: (task) => unknownUnits(unitsOf(task), known.units),
  });
  return { values, tasks: values, findings };
}
