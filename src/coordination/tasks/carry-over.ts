import type { Finding } from '#room/findings';
import type { Lifecycle } from '#room/lifecycle';
import { subtractExactly } from '#room/text';
import type { CalendarDate } from '#room/time';
import type { CoordinationInstrument } from '../instruments/coordination-instrument.js';
import type { CoordinationTask } from './coordination-task.js';
import { taskStanding, type TaskStanding } from './task-standing.js';
import { coordinationFinding } from '../findings.js';

/**
 * Where tasks are carried over to.
 *
 * Vietnamese: chuyển tiếp nhiệm vụ sang chương trình năm sau.
 *
 * `into` is the next instrument, `asOf` the day after which nothing is seen; `contents` says which
 * content of `into` takes the place of an old one; `actingUnit` who answers for a party now;
 * `existing` are the tasks that `into` has already.
 *
 * @example
 * ```ts
 * import type { CarryOverOptions } from 'danvan/coordination';
 *
 * const renamed: Pick<CarryOverOptions, 'contents'> = { contents: { B: 'C' } };
 * ```
 *
 * @category Coordination
 */
export interface CarryOverOptions {
  readonly into: CoordinationInstrument;
  readonly lifecycle: Lifecycle;
  readonly asOf: CalendarDate;
  readonly contents?: { readonly [content: string]: string } | undefined;
  /** The unit that answers now, by the id of the one that was named. */
  readonly actingUnit?: ((unit: string) => string) | undefined;
  readonly existing?: readonly CoordinationTask[] | undefined;
}

/**
 * Tasks carried over, and what was wrong.
 *
 * Vietnamese: nhiệm vụ chuyển tiếp.
 *
 * @example
 * ```ts
 * import type { CarriedTasks } from 'danvan/coordination';
 *
 * const count = ({ tasks }: CarriedTasks): number => tasks.length;
 * ```
 *
 * @category Coordination
 */
export interface CarriedTasks {
  readonly tasks: readonly CoordinationTask[];
  readonly findings: readonly Finding[];
}

/** An id that no task has: `nv-1@ct-2022`, and behind it a number where that is taken. */
function freeId({ id }: CoordinationTask, into: string, taken: ReadonlySet<string>): string {
  const base = `${id}@${into}`;
  let free = base;
  for (let number = 2; taken.has(free); number += 1) free = `${base}-${number}`;
  return free;
}

/** What is still to be brought of a target. */
const restOf = ({ target }: CoordinationTask, { amount }: TaskStanding) =>
  target === undefined
    ? {}
    : { target: { ...target, amount: Math.max(0, subtractExactly(target.amount, amount)) } };

function carried(
  task: CoordinationTask,
  standing: TaskStanding,
  options: CarryOverOptions & { readonly id: string; readonly content: string | undefined },
): CoordinationTask {
  const { into, lifecycle, id, content, actingUnit = (unit: string) => unit } = options;
  const { due: _due, period: _period, content: _content, ...kept } = task;
  return Object.freeze({
    ...kept,
    ...restOf(task, standing),
    ...(content !== undefined && { content }),
    id,
    instrument: into.id,
    responsible: [...new Set(task.responsible.map(actingUnit))],
    coordinating: [...new Set(task.coordinating.map(actingUnit))],
    state: lifecycle.initial,
    history: [],
    progress: [],
    origin: { task: task.id, instrument: task.instrument },
  });
}

/**
 * Carries the open tasks of an instrument over into the next one: new tasks that name their origin.
 *
 * Vietnamese: chuyển tiếp nhiệm vụ sang chương trình năm sau.
 *
 * Every task that is neither done nor dropped by the day, and that no task in `existing` carries
 * on, is carried over once; what remains of its target goes along, its day and its period do not,
 * since they are past: give new ones. States and progress stay with the old task; moving that to
 * `carried-over` is for you. Findings: `coordination/content-not-carried` where `into` does not
 * have the content, which is then left out.
 *
 * @param tasks - The tasks of the old instrument.
 * @param options - The new instrument, the lifecycle of tasks, the day.
 * @returns The new tasks in the order of the old ones.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for a day that the calendar does not have.
 *
 * @example
 * ```ts
 * import { carryOver, readInstruments, readTasks } from 'danvan/coordination';
 * import { coordinationTaskLifecycle as lifecycle } from 'danvan/vietnam';
 *
 * const term = { kind: 'year', period: '2022' } as const;
 * const row = { id: 'ct-2022', kind: 'programme', title: 'Chương trình phối hợp', term } as const;
 * const [into] = readInstruments([row]).values;
 * const target = { indicator: 'models.registered', amount: 20 };
 * const progress = [{ date: '2021-10-01', amount: 17 }];
 * const task = { id: 'nv-1', instrument: 'ct-2021', title: 'Xây dựng mô hình', state: 'under-way' } as const;
 * const { values: tasks } = readTasks([{ ...task, target, progress }]);
 * const next = into && carryOver(tasks, { into, lifecycle, asOf: '2021-12-31' }).tasks[0];
 * next?.target?.amount; //=> 3
 * next?.origin; //=> { task: 'nv-1', instrument: 'ct-2021' }
 * ```
 *
 * @category Coordination
 */
export function carryOver(
  tasks: readonly CoordinationTask[],
  options: CarryOverOptions,
): CarriedTasks {
  const { into, contents = {}, existing = [] } = options;
  const done = new Set(existing.flatMap(({ origin }) => origin?.task ?? []));
  const taken = new Set([...tasks, ...existing].map(({ id }) => id));
  const known = new Set(into.contents.map(({ id }) => id));
  const findings: Finding[] = [];
  const carriedTasks: CoordinationTask[] = [];
  tasks.forEach((task, index) => {
    const standing = taskStanding(task, options);
    if (standing.isDone || standing.isDropped || done.has(task.id)) return;
    const wanted = newContent(task, contents);
    const content = wanted !== undefined && known.has(wanted) ? wanted : undefined;
    if (wanted !== content && wanted !== undefined) {
      const facts = { task: task.id, content: wanted, instrument: into.id };
      const place = { path: ['tasks', index, 'content'] };
      findings.push(coordinationFinding('coordination/content-not-carried', facts, place));
    }
    const id = freeId(task, into.id, taken);
    taken.add(id);
    carriedTasks.push(carried(task, standing, { ...options, id, content }));
  });
  return { tasks: carriedTasks, findings };
}

/** The content of the next instrument that stands for the one of a task. */
const newContent = (
  { content }: CoordinationTask,
  contents: { readonly [content: string]: string },
): string | undefined =>
  content !== undefined && Object.hasOwn(contents, content) ? contents[content] : content;
