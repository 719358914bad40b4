import { amountSumOf } from '#room/campaigns';
import type { CoordinationTask } from '#room/coordination';
import { milestonesOf, type Lifecycle } from '#room/lifecycle';
import type { CalendarDate } from '#room/time';
import { collectTally } from './collect-tally.js';
import type { Tally, TallyPlaces } from './tally.js';

/**
 * Which tasks an indicator counts; what is left out does not matter.
 *
 * Vietnamese: quy tắc thống kê nhiệm vụ phối hợp.
 *
 * `milestone` is one that the task has reached by the day of asking, `exceptMilestones` are those
 * that take it out of the count.
 *
 * @example
 * ```ts
 * import type { TaskTally } from 'danvan/indicators';
 *
 * const rule: TaskTally = { indicator: 'coordination.tasks-done', milestone: 'done' };
 * ```
 *
 * @category Tally
 */
export interface TaskTally {
  /** The code of the indicator that is counted. */
  readonly indicator: string;
  /** A milestone that the task has passed. Defaults to any. */
  readonly milestone?: string | undefined;
  /** Milestones that the task must not have passed. Defaults to none. */
  readonly exceptMilestones?: readonly string[] | undefined;
}

/**
 * What tasks are counted by.
 *
 * Vietnamese: cách thống kê nhiệm vụ phối hợp.
 *
 * Whose figure: that of the first unit responsible, in the year it is due or the period it is for,
 * unless `unit` or `period` say otherwise. What came after `asOf` is not seen.
 *
 * @example
 * ```ts
 * import type { TaskTallyOptions } from 'danvan/indicators';
 * import { coordinationTaskLifecycle as lifecycle, taskTallies } from 'danvan/vietnam';
 *
 * const options: TaskTallyOptions = { tallies: taskTallies, lifecycle, asOf: '2021-12-31' };
 * ```
 *
 * @category Tally
 */
export interface TaskTallyOptions extends TallyPlaces<CoordinationTask> {
  /** What counts for which indicator. */
  readonly tallies: readonly TaskTally[];
  /** The states of tasks and their milestones. */
  readonly lifecycle: Lifecycle;
  /** The day of the count; later steps do not count yet. */
  readonly asOf: CalendarDate;
}

function counts(rule: TaskTally, task: CoordinationTask, options: TaskTallyOptions): boolean {
  const { lifecycle, asOf } = options;
  const passed = milestonesOf(task, lifecycle, asOf);
  const { milestone, exceptMilestones = [] } = rule;
  return (
    (milestone === undefined || passed.includes(milestone)) &&
    !exceptMilestones.some((each) => passed.includes(each))
  );
}

/**
 * Turns tasks into observations of the indicators that count them: planned and done as a pair.
 *
 * Vietnamese: thống kê nhiệm vụ phối hợp theo kế hoạch, đã hoàn thành.
 *
 * A unit that has tasks has a figure of every indicator, nil where none of its tasks counts.
 * Findings: `tally/not-counted` for a task that no rule counts, such as one that was dropped;
 * `tally/no-unit` for one that nobody is responsible for, `tally/no-period` for one without a day
 * or period.
 *
 * @param tasks - As {@link readTasks} gives them.
 * @param options - Rules, lifecycle and the day; `danvan/vietnam` has the first two.
 * @returns The observations, each with its tasks; frozen.
 *
 * @example
 * ```ts
 * import { readTasks } from 'danvan/coordination';
 * import { tallyTasks } from 'danvan/indicators';
 * import { coordinationTaskLifecycle as lifecycle, taskTallies } from 'danvan/vietnam';
 *
 * const row = { instrument: 'ct', title: 'Kiểm tra', responsible: ['ubnd'], due: '2021-06-30' };
 * const { values: tasks } = readTasks([
 *   { ...row, id: 'nv-1', state: 'done' },
 *   { ...row, id: 'nv-2', state: 'under-way' },
 * ]);
 * const options = { tallies: taskTallies, lifecycle, asOf: '2021-12-31' };
 * tallyTasks(tasks, options).observations.map(({ value }) => value); //=> [2, 1]
 * ```
 *
 * @deprecated Use {@link tallyRecords}.
 * @category Tally
 */
export function tallyTasks(tasks: readonly CoordinationTask[], options: TaskTallyOptions): Tally {
  const unitOf = options.unit ?? (({ responsible }) => responsible[0]);
  const periodOf = options.period ?? (({ due, period }) => due?.slice(0, 4) ?? period);
  const entries = tasks.map((task, at) => ({
    record: { path: ['tasks', at], id: task.id },
    unit: unitOf(task),
    period: periodOf(task),
    shares: options.tallies
      .filter((rule) => counts(rule, task, options))
      .map(({ indicator }) => ({ indicator, amount: amountSumOf(1) })),
  }));
  const indicators = options.tallies.map(({ indicator }) => indicator);
  return collectTally(entries, { indicators, withNil: true });
}
