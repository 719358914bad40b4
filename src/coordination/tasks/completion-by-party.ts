import { groupBy } from '#room/kit';
import { completionOf } from './completion-of.js';
import type { CompletionOptions, PartyCompletion } from './completion.js';
import type { CoordinationTask } from './coordination-task.js';

const asSelf = (unit: string): string => unit;

/** Who is responsible: units, sets of bodies, or nobody. */
function whoseOf(
  { responsible, responsibleBodies = [] }: CoordinationTask,
  acting: (unit: string) => string,
): readonly Pick<PartyCompletion, 'unit' | 'bodies'>[] {
  const units = [...new Set(responsible.map(acting))].map((unit) => ({ unit }));
  const sets = [...new Set(responsibleBodies.map(({ name }) => name))];
  const whose = [...units, ...sets.map((bodies) => ({ unit: null, bodies }))];
  return whose.length === 0 ? [{ unit: null }] : whose;
}

/**
 * Completion by the units responsible.
 *
 * Vietnamese: tỷ lệ hoàn thành theo bên phối hợp.
 *
 * A task of two units counts for each of them, so that the rows need not add up to
 * {@link completionOf} of all.
 *
 * @param tasks - The tasks.
 * @param options - Lifecycle and day; whether weights count; who answers for whom.
 * @returns A row for each unit, in the order in which they are met.
 *
 * @example
 * ```ts
 * import { completionByParty, readTasks } from 'danvan/coordination';
 * import { coordinationTaskLifecycle as lifecycle } from 'danvan/vietnam';
 *
 * const row = { id: 'nv-1', instrument: 'ct-2021', title: 'Kiểm tra', state: 'done' };
 * const { values: tasks } = readTasks([{ ...row, responsible: ['ubnd', 'bdv'] }]);
 * completionByParty(tasks, { lifecycle, asOf: '2021-12-31' })[1];
 * //=> { unit: 'bdv', done: 1, total: 1 }
 * ```
 *
 * @category Coordination
 */
export function completionByParty(
  tasks: readonly CoordinationTask[],
  options: CompletionOptions,
): readonly PartyCompletion[] {
  const acting = options.actingUnit ?? asSelf;
  const rows = tasks.flatMap((task) => whoseOf(task, acting).map((who) => ({ who, task })));
  return [...groupBy(rows, ({ who }) => JSON.stringify(who)).values()].flatMap((own) => {
    const completion = completionOf(
      own.map(({ task }) => task),
      options,
    );
    return own.slice(0, 1).map(({ who }) => Object.freeze({ ...who, ...completion }));
  });
}
