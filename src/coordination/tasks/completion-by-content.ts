import { groupBy } from '#room/kit';
import { completionOf } from './completion-of.js';
import type { CompletionOptions, ContentCompletion } from './completion.js';
import type { CoordinationTask } from './coordination-task.js';

/**
 * Completion by the contents of instruments.
 *
 * Vietnamese: tỷ lệ hoàn thành theo nội dung phối hợp.
 *
 * The rows add up to {@link completionOf} of all tasks.
 *
 * @param tasks - The tasks.
 * @param options - Lifecycle and day; whether weights count.
 * @returns A row for each content, in the order in which they are met.
 *
 * @example
 * ```ts
 * import { completionByContent, readTasks } from 'danvan/coordination';
 * import { coordinationTaskLifecycle as lifecycle } from 'danvan/vietnam';
 *
 * const row = { id: 'nv-1', instrument: 'ct', title: 'Kiểm tra', state: 'done', content: 'D' };
 * completionByContent(readTasks([row]).values, { lifecycle, asOf: '2021-12-31' });
 * //=> [{ instrument: 'ct', content: 'D', done: 1, total: 1 }]
 * ```
 *
 * @category Coordination
 */
export const completionByContent = (
  tasks: readonly CoordinationTask[],
  options: CompletionOptions,
): readonly ContentCompletion[] =>
  [
    ...groupBy(tasks, ({ instrument, content }) => JSON.stringify([instrument, content ?? null])),
  ].flatMap(([, own]) => {
    const [first] = own;
    if (first === undefined) return [];
    const { instrument, content = null } = first;
    return [Object.freeze({ instrument, content, ...completionOf(own, options) })];
  });
