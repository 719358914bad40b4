import { below, requireShape, withNames, type Finding } from '#room/findings';
import { checkInstrumentLinks } from './check-instrument-links.js';
import { findingsOfInstrument } from './check-instrument.js';
import { checkReviewCycle } from './check-review-cycle.js';
import { checkReviews } from './check-reviews.js';
import { checkTaskLinks, taskLinks } from './check-task-links.js';
import { checkTask } from './check-task.js';
import type { CoordinationCheck } from './coordination-check.js';
import { checkShape } from './check-shape.js';
import { recordsShape } from './records-shape.js';
import type { CoordinationRecords } from '../coordination-records.js';

function findingsOf(records: CoordinationRecords, given: CoordinationCheck): readonly Finding[] {
  const { instruments, tasks = [], reviews = [] } = records;
  const all = given.instruments ?? instruments;
  const byId = new Map(all.map((instrument) => [instrument.id, instrument]));
  const check = { ...given, instruments: all, byId };
  const links = taskLinks(instruments, tasks, check);
  return [
    ...instruments.flatMap((instrument, at) =>
      below(
        [
          ...findingsOfInstrument(instrument, check),
          ...checkReviewCycle(instrument, reviews, check),
        ],
        'instruments',
        at,
      ),
    ),
    ...checkInstrumentLinks(instruments),
    ...tasks.flatMap((task, at) => {
      const instrument = links.instruments.get(task.instrument);
      const own = checkTask(task, instrument, check);
      return below([...own, ...checkTaskLinks(task, links, check)], 'tasks', at);
    }),
    ...checkReviews(records, check),
  ];
}

/**
 * Checks instruments with their tasks, reviews, events and notes against each other.
 *
 * Vietnamese: kiểm tra hồ sơ phối hợp.
 *
 * All of {@link checkInstrument}, and further findings, each `coordination/…`:
 *
 * - what is named and not there: `unknown-record`, `not-a-party`, `nobody-responsible`;
 * - instruments under each other: `term-outside-parent`, `instrument-loop`;
 * - days and rounds: `no-due-date`, `date-outside-term`, `period-outside-term`, `period-not-a-round`,
 *   `cycle-without-term`, `review-missing`;
 * - tasks: `progress-fell`, `done-below-target`, `carried-twice`, `task-left-open`.
 *
 * @param records - The records.
 * @param given - Lifecycles, roles, register and day. Defaults to none of them.
 * @returns The findings, each with its place in the lists of the records.
 *
 * @example
 * ```ts
 * import { checkProgramme, readInstruments, readTasks } from 'danvan/coordination';
 *
 * const term = { kind: 'year', period: '2021' } as const;
 * const parties = [
 *   { unit: 'ubnd', roles: ['lead'] },
 *   { unit: 'bdv', roles: ['coordinator'] },
 * ] as const;
 * const row = { id: 'ct', kind: 'programme', title: 'Chương trình phối hợp', term, parties } as const;
 * const { values: instruments } = readInstruments([row]);
 * const task = { id: 'nv-1', instrument: 'ct', title: 'Kiểm tra', state: 'assigned' } as const;
 * const { values: tasks } = readTasks([{ ...task, responsible: ['mttq'], due: '2022-01-15' }]);
 * checkProgramme({ instruments, tasks }).map(({ code, path }) => `${code} ${path.join('.')}`);
 * //=> ['coordination/date-outside-term tasks.0.due', 'coordination/not-a-party tasks.0.responsible.0']
 * ```
 *
 * @category Coordination
 */
export function checkProgramme(
  records: CoordinationRecords,
  given: CoordinationCheck = {},
): readonly Finding[] {
  requireShape(records, recordsShape, 'records');
  const asked = requireShape(given, checkShape, 'given');
  return withNames(findingsOf(records, asked), (id) => asked.register?.byId.get(id)?.name);
}
