import { readPeriod } from '#room/time';
import type { CoordinationInstrument } from '../instruments/coordination-instrument.js';
import type { CoordinationTask } from './coordination-task.js';
import { cycleRounds, type CycleRound, type RoundOptions } from '../cycles/cycle-rounds.js';

/**
 * The days on which a task is due.
 *
 * Vietnamese: thời hạn của nhiệm vụ.
 *
 * One for a task with a day, or with a period, whose last day counts; one for each round of a task
 * that comes round; none for a task without any of these.
 *
 * @param task - The task.
 * @param instrument - Its instrument, over whose term it comes round.
 * @param options - Days off and calendars.
 * @returns The rounds in the order of their days.
 *
 * @example
 * ```ts
 * import { readInstruments, readTasks, taskRounds } from 'danvan/coordination';
 * import { readHolidayTable } from 'danvan/time';
 *
 * const term = { kind: 'year', period: '2021' } as const;
 * const row = { id: 'ct-2021', kind: 'programme', title: 'Chương trình phối hợp', term } as const;
 * const [instrument] = readInstruments([row]).values;
 * const cycle = { frequency: 'quarter', content: 'Giao ban' } as const;
 * const task = { id: 'nv-1', instrument: 'ct-2021', title: 'Giao ban', state: 'assigned', cycle } as const;
 * const [meeting] = readTasks([task]).values;
 * const holidays = readHolidayTable({}).value;
 * instrument && meeting && taskRounds(meeting, instrument, { holidays }).length; //=> 4
 * ```
 *
 * @category Coordination
 */
export function taskRounds(
  { due, cycle, period }: CoordinationTask,
  instrument: CoordinationInstrument,
  options: RoundOptions,
): readonly CycleRound[] {
  if (due !== undefined) return [{ period: period ?? null, due }];
  if (cycle !== undefined) return cycleRounds(cycle, instrument.term, options);
  const read = period === undefined ? undefined : readPeriod(period, options.periods);
  return read?.ok === true ? [{ period: read.value.id, due: read.value.to }] : [];
}
