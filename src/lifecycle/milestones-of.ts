import type { CalendarDate } from '#room/time';
import type { Lifecycle } from './lifecycle.js';
import { stepsBy, type Stated } from './state-at.js';

/** A state that was passed, and the day, where there is a step to it. */
interface Passed {
  readonly state: string;
  readonly date: CalendarDate | null;
}

const endOfTime = '9999-12-31';

/** The states passed by a day, in their order; without a day all of them and the one stated now. */
function statesPassed(
  { state, history }: Stated,
  { initial }: Lifecycle,
  asOf: CalendarDate | undefined,
): readonly Passed[] {
  if (history.length === 0) return [{ state: state ?? initial, date: null }];
  const steps = stepsBy(history, asOf ?? endOfTime).map(({ to, date }) => ({ state: to, date }));
  const now = asOf === undefined && state !== undefined ? [{ state, date: null }] : [];
  return [{ state: initial, date: null }, ...steps, ...now];
}

/**
 * The milestones that something has passed and not lost again, each with the day since when; null
 * where no step tells it. A milestone stays when the states go on: what was done and then put away
 * is done.
 *
 * @param asOf - The day of asking. Defaults to now, whenever that is.
 */
export function milestoneDays(
  stated: Stated,
  lifecycle: Lifecycle,
  asOf?: CalendarDate,
): ReadonlyMap<string, CalendarDate | null> {
  const states = new Map(lifecycle.states.map((state) => [state.id, state]));
  const days = new Map<string, CalendarDate | null>();
  for (const { state, date } of statesPassed(stated, lifecycle, asOf)) {
    const { reaches = [], revokes = [] } = states.get(state) ?? {};
    for (const milestone of reaches) if (!days.has(milestone)) days.set(milestone, date);
    for (const milestone of revokes) days.delete(milestone);
  }
  return days;
}

/** The milestones that something has passed and not lost again; see {@link milestoneDays}. */
export const milestonesOf = (
  stated: Stated,
  lifecycle: Lifecycle,
  asOf?: CalendarDate,
): readonly string[] => [...milestoneDays(stated, lifecycle, asOf).keys()];
