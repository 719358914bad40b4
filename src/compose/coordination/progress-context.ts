import {
  completionOf,
  overdueTasks,
  type Completion,
  type CoordinationTask,
  type OverdueTask,
} from '#room/coordination';
import { reviewWordsOf } from '#room/locale';
import { nameIn } from '#room/organization';
import { coordinationContext, type CoordinationContext } from './coordination-context.js';
import type { ProgressOptions } from './progress-options.js';

/** The parts of {@link ProgressOptions} that tables of progress need. */
export type ProgressFacts = Pick<
  ProgressOptions,
  | 'instrument'
  | 'plans'
  | 'tasks'
  | 'lifecycle'
  | 'asOf'
  | 'date'
  | 'draftMark'
  | 'holidays'
  | 'isWeighted'
  | 'indicators'
  | 'hierarchy'
  | 'locale'
  | 'words'
  | 'cite'
  | 'periods'
>;

/** What tables of progress are made from. */
export interface ProgressContext extends CoordinationContext {
  readonly facts: ProgressFacts;
  /** Those of the instrument and its plans; one that was carried over stands where it goes on. */
  readonly tasks: readonly CoordinationTask[];
  readonly overdue: readonly OverdueTask[];
  readonly completion: (tasks: readonly CoordinationTask[]) => Completion;
  /** How many of these tasks are late. */
  readonly lateAmong: (tasks: readonly CoordinationTask[]) => number;
}

/** What ids stand for: what the caller says, and the titles of the instruments at hand. */
const citesOf =
  ({ cite, instrument, plans = [], locale }: ProgressFacts) =>
  (id: string): string | undefined => {
    const found = [instrument, ...plans].find((each) => each.id === id);
    const { language } = reviewWordsOf({ locale });
    return cite?.(id) ?? (found === undefined ? undefined : nameIn(found.title, language));
  };

/** Works out how the tasks of an instrument stand. */
export function progressContext(facts: ProgressFacts): ProgressContext {
  const { instrument, plans = [], lifecycle, asOf, holidays, periods, isWeighted } = facts;
  const instruments = [instrument, ...plans];
  const own = facts.tasks.filter((task) => instruments.some(({ id }) => id === task.instrument));
  const goesOn = new Set(own.map(({ origin }) => origin?.task));
  const tasks = own.filter(({ id }) => !goesOn.has(id));
  const options = { lifecycle, asOf, holidays, periods, instruments };
  const overdue = overdueTasks(tasks, options);
  const late = new Set(overdue.map(({ task }) => task));
  return {
    ...coordinationContext({ ...facts, day: facts.date ?? asOf, cite: citesOf(facts) }),
    facts,
    tasks,
    overdue,
    completion: (some) => completionOf(some, { lifecycle, asOf, isWeighted }),
    lateAmong: (some) => some.filter((task) => late.has(task)).length,
  };
}
