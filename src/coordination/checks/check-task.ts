import type { Finding } from '#room/findings';
import { readHolidayTable, writtenDays } from '#room/time';
import { checkHistory } from './check-history.js';
import type { CoordinationCheck } from './coordination-check.js';
import type { CoordinationInstrument } from '../instruments/coordination-instrument.js';
import type { CoordinationTask } from '../tasks/coordination-task.js';
import { taskRounds } from '../tasks/task-rounds.js';
import { taskStanding } from '../tasks/task-standing.js';
import { daysOutside, periodOutside } from './term-findings.js';
import { coordinationFinding } from '../findings.js';

function checkWho(task: CoordinationTask): readonly Finding[] {
  const { id, responsible, responsibleBodies = [], due, cycle, period } = task;
  const facts = { task: id };
  const isDated = due !== undefined || cycle !== undefined || period !== undefined;
  return [
    ...(responsible.length + responsibleBodies.length > 0
      ? []
      : [coordinationFinding('coordination/nobody-responsible', facts, { path: ['responsible'] })]),
    ...(isDated ? [] : [coordinationFinding('coordination/no-due-date', facts, { path: ['due'] })]),
  ];
}

/** Shares of the whole task that go back, in the order of their days. */
function checkShares({ id, progress }: CoordinationTask): readonly Finding[] {
  const told = progress
    .flatMap(({ share, period, date }, at) =>
      share === undefined || period !== undefined ? [] : [{ share, date, at }],
    )
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return told.flatMap(({ share, at }, place) => {
    const earlier = told[place - 1]?.share ?? 0;
    if (share >= earlier) return [];
    const facts = { task: id, earlier, later: share };
    return [
      coordinationFinding('coordination/progress-fell', facts, { path: ['progress', at, 'share'] }),
    ];
  });
}

function checkTarget(task: CoordinationTask, { taskLifecycle }: CoordinationCheck) {
  const { id, target, progress } = task;
  if (taskLifecycle === undefined || target === undefined) return [];
  const last = { lifecycle: taskLifecycle, asOf: '9999-12-31' };
  const { isDone, amount } = taskStanding(task, last);
  const isTold = progress.some((entry) => entry.amount !== undefined);
  if (!isDone || !isTold || amount >= target.amount) return [];
  const facts = { task: id, done: amount, target: target.amount };
  return [coordinationFinding('coordination/done-below-target', facts, { path: ['progress'] })];
}

function checkRounds(
  task: CoordinationTask,
  instrument: CoordinationInstrument,
  { periods }: CoordinationCheck,
): readonly Finding[] {
  const { id, cycle, progress } = task;
  if (cycle === undefined || cycle.frequency === 'on-demand') return [];
  const { from, to } = writtenDays(instrument.term);
  if (from === undefined || to === undefined) {
    const facts = { id, instrument: instrument.id };
    return [coordinationFinding('coordination/cycle-without-term', facts, { path: ['cycle'] })];
  }
  if (progress.every(({ period }) => period === undefined)) return [];
  const rounds = taskRounds(task, instrument, { holidays: readHolidayTable({}).value, periods });
  const known = new Set(rounds.map(({ period }) => period));
  return progress.flatMap(({ period }, at) => {
    if (period === undefined || known.has(period)) return [];
    const place = { path: ['progress', at, 'period'], period };
    return [coordinationFinding('coordination/period-not-a-round', { task: id, period }, place)];
  });
}

function checkDays(
  task: CoordinationTask,
  instrument: CoordinationInstrument,
  { periods }: CoordinationCheck,
): readonly Finding[] {
  const { due, period, progress } = task;
  const { from } = writtenDays(instrument.term);
  const before = progress.flatMap(({ date }, at) =>
    date < (from ?? date) ? [{ date, path: ['progress', at, 'date'] }] : [],
  );
  return [
    ...daysOutside(instrument, [{ date: due, path: ['due'] }, ...before]),
    ...periodOutside(instrument, { id: period, path: ['period'] }, periods),
  ];
}

/** All that is wrong with one task; paths start at the task. */
export const checkTask = (
  task: CoordinationTask,
  instrument: CoordinationInstrument | undefined,
  check: CoordinationCheck,
): readonly Finding[] => [
  ...checkWho(task),
  ...checkShares(task),
  ...checkTarget(task, check),
  ...checkHistory(task, check.taskLifecycle),
  ...(instrument === undefined ? [] : checkRounds(task, instrument, check)),
  ...(instrument === undefined ? [] : checkDays(task, instrument, check)),
];
