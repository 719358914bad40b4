import { milestoneDays, stateAt, type Lifecycle } from '#room/lifecycle';
import { addExactly } from '#room/text';
import type { CalendarDate } from '#room/time';
import type { CoordinationTask } from './coordination-task.js';
import { requireDate } from '../require-date.js';

/**
 * Against what tasks are looked at: their lifecycle, and the day of asking.
 *
 * Vietnamese: thời điểm đánh giá nhiệm vụ.
 *
 * What happened after `asOf` is not seen.
 *
 * @example
 * ```ts
 * import type { StandingOptions } from 'danvan/coordination';
 * import { coordinationTaskLifecycle as lifecycle } from 'danvan/vietnam';
 *
 * const options: StandingOptions = { lifecycle, asOf: '2021-06-30' };
 * ```
 *
 * @category Coordination
 */
export interface StandingOptions {
  readonly lifecycle: Lifecycle;
  readonly asOf: CalendarDate;
}

/**
 * How a task stands on a day.
 *
 * Vietnamese: tình trạng thực hiện nhiệm vụ.
 *
 * `isOpen`: neither done nor dropped nor carried over. `amount` is what all progress adds up to;
 * `share` is the last share told, null where none was; `doneOn` is the day of the step that
 * finished it, null without a history.
 *
 * @example
 * ```ts
 * import type { TaskStanding } from 'danvan/coordination';
 *
 * const isLate = ({ isOpen }: TaskStanding): boolean => isOpen;
 * ```
 *
 * @category Coordination
 */
export interface TaskStanding {
  readonly state: string;
  readonly isDone: boolean;
  readonly isDropped: boolean;
  readonly isCarriedOver: boolean;
  readonly isOpen: boolean;
  readonly amount: number;
  readonly share: number | null;
  readonly doneOn: CalendarDate | null;
}

/**
 * Tells how a task stands on a day.
 *
 * Vietnamese: tình trạng thực hiện nhiệm vụ.
 *
 * A task without a history is always in its stated state. The states are read by their milestones
 * `done`, `dropped` and `carried-over`, which stay until a state revokes them; their names do not
 * matter.
 *
 * @param task - The task.
 * @param options - The lifecycle of tasks and the day.
 * @returns State, milestones and progress by that day.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for a day that the calendar does not have.
 *
 * @example
 * ```ts
 * import { readTasks, taskStanding } from 'danvan/coordination';
 * import { coordinationTaskLifecycle as lifecycle } from 'danvan/vietnam';
 *
 * const row = { id: 'nv-1', instrument: 'ct-2021', title: 'Xây dựng mô hình', state: 'under-way' };
 * const progress = [
 *   { date: '2021-03-31', amount: 4 },
 *   { date: '2021-06-30', amount: 3 },
 * ];
 * const task = readTasks([{ ...row, progress }]).values[0];
 * task && taskStanding(task, { lifecycle, asOf: '2021-05-01' }).amount; //=> 4
 * ```
 *
 * @category Coordination
 */
export function taskStanding(
  { state, history, progress }: CoordinationTask,
  { lifecycle, asOf }: StandingOptions,
): TaskStanding {
  requireDate(asOf);
  const now = stateAt({ state, history }, lifecycle, asOf);
  const seen = progress.filter(({ date }) => date <= asOf);
  const told = seen
    .filter(({ share, period }) => share !== undefined && period === undefined)
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const passed = milestoneDays({ state, history }, lifecycle, asOf);
  const [isDone, isDropped, isCarriedOver] = [
    passed.has('done'),
    passed.has('dropped'),
    passed.has('carried-over'),
  ];
  return Object.freeze({
    state: now,
    isDone,
    isDropped,
    isCarriedOver,
    isOpen: !isDone && !isDropped && !isCarriedOver,
    amount: addExactly(seen.flatMap(({ amount }) => amount ?? [])),
    share: told.at(-1)?.share ?? null,
    doneOn: passed.get('done') ?? null,
  });
}
