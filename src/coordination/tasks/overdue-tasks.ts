import { latenessOf, type CalendarDate } from '#room/time';
import type { CoordinationInstrument } from '../instruments/coordination-instrument.js';
import type { CoordinationTask } from './coordination-task.js';
import type { CycleRound, RoundOptions } from '../cycles/cycle-rounds.js';
import { taskRounds } from './task-rounds.js';
import { taskStanding, type StandingOptions } from './task-standing.js';

/**
 * A task, or one round of it, that is late.
 *
 * Vietnamese: nhiệm vụ quá hạn.
 *
 * `days` is how many days ago it was due.
 *
 * @example
 * ```ts
 * import type { OverdueTask } from 'danvan/coordination';
 *
 * const isLong = ({ days }: OverdueTask): boolean => days > 30;
 * ```
 *
 * @category Coordination
 */
export interface OverdueTask {
  readonly task: CoordinationTask;
  readonly period: string | null;
  readonly due: CalendarDate;
  readonly days: number;
}

/**
 * What lateness is told from: instruments, the lifecycle of tasks, the day of asking, days off.
 *
 * Vietnamese: căn cứ xác định quá hạn.
 *
 * @example
 * ```ts
 * import type { OverdueOptions } from 'danvan/coordination';
 *
 * const onDay = (options: OverdueOptions, asOf: string): OverdueOptions => ({ ...options, asOf });
 * ```
 *
 * @category Coordination
 */
export interface OverdueOptions extends StandingOptions, RoundOptions {
  readonly instruments: readonly CoordinationInstrument[];
}

const closes = (task: CoordinationTask, { period }: CycleRound, asOf: CalendarDate): boolean =>
  task.cycle !== undefined &&
  task.progress.some(
    (entry) => entry.date <= asOf && entry.period === period && (entry.share ?? 1) === 1,
  );

/**
 * Lists what is late on a day: open tasks whose due date has passed.
 *
 * Vietnamese: nhiệm vụ quá hạn.
 *
 * A task is not late on the day it is due. One that comes round is late for each round that no
 * progress closes. Tasks of instruments that are not given are left out, since their rounds cannot
 * be told; {@link checkProgramme} names them.
 *
 * @param tasks - The tasks.
 * @param options - Instruments, lifecycle, the day, days off.
 * @returns What is late, the longest first.
 *
 * @example
 * ```ts
 * import { overdueTasks, readInstruments, readTasks } from 'danvan/coordination';
 * import { readHolidayTable } from 'danvan/time';
 * import { coordinationTaskLifecycle as lifecycle } from 'danvan/vietnam';
 *
 * const term = { kind: 'year', period: '2021' } as const;
 * const row = { id: 'ct-2021', kind: 'programme', title: 'Chương trình phối hợp', term } as const;
 * const { values: instruments } = readInstruments([row]);
 * const task = { id: 'nv-1', instrument: 'ct-2021', title: 'Kiểm tra', state: 'assigned' } as const;
 * const { values: tasks } = readTasks([{ ...task, due: '2021-09-30' }]);
 * const options = { instruments, lifecycle, holidays: readHolidayTable({}).value };
 * overdueTasks(tasks, { ...options, asOf: '2021-10-10' })[0]?.days; //=> 10
 * overdueTasks(tasks, { ...options, asOf: '2021-09-30' }); //=> []
 * ```
 *
 * @category Coordination
 */
export function overdueTasks(
  tasks: readonly CoordinationTask[],
  options: OverdueOptions,
): readonly OverdueTask[] {
  const { asOf } = options;
  const byId = new Map(options.instruments.map((instrument) => [instrument.id, instrument]));
  const late = tasks.flatMap((task): readonly OverdueTask[] => {
    const instrument = byId.get(task.instrument);
    if (instrument === undefined || !taskStanding(task, options).isOpen) return [];
    return taskRounds(task, instrument, options)
      .filter((round) => round.due < asOf && !closes(task, round, asOf))
      .map(({ period, due }) => ({ task, period, due, days: latenessOf(due, asOf) }));
  });
  return late.toSorted((a, b) => b.days - a.days);
}
