import { addCompletions, type Completion, type CompletionOptions } from './completion.js';
import type { CoordinationTask } from './coordination-task.js';
import { taskStanding } from './task-standing.js';

/**
 * Tells how many tasks are done on a day, of all that were not dropped.
 *
 * Vietnamese: tỷ lệ hoàn thành nhiệm vụ.
 *
 * Tasks carried over into another instrument stay undone in this one.
 *
 * @param tasks - The tasks, each of them once.
 * @param options - Lifecycle and day; whether weights count.
 * @returns Done and total.
 *
 * @example
 * ```ts
 * import { completionOf, readTasks } from 'danvan/coordination';
 * import { coordinationTaskLifecycle as lifecycle } from 'danvan/vietnam';
 *
 * const row = { instrument: 'ct-2021', title: 'Kiểm tra' };
 * const { values: tasks } = readTasks([
 *   { ...row, id: 'nv-1', state: 'done' },
 *   { ...row, id: 'nv-2', state: 'under-way', weight: 2 },
 *   { ...row, id: 'nv-3', state: 'dropped' },
 * ]);
 * completionOf(tasks, { lifecycle, asOf: '2021-12-31' }); //=> { done: 1, total: 2 }
 * completionOf(tasks, { lifecycle, asOf: '2021-12-31', isWeighted: true });
 * //=> { done: 1, total: 3 }
 * ```
 *
 * @category Coordination
 */
export const completionOf = (
  tasks: readonly CoordinationTask[],
  options: CompletionOptions,
): Completion =>
  addCompletions(
    tasks.flatMap((task) => {
      const { isDone, isDropped } = taskStanding(task, options);
      const weight = options.isWeighted === true ? (task.weight ?? 1) : 1;
      return isDropped ? [] : [{ done: isDone ? weight : 0, total: weight }];
    }),
  );
