import { addDays, type CalendarDate } from '#room/time';
import { intervalOf } from '../unit/half-open.js';
import { withoutAll } from '../unit/intervals.js';
import type { UnitInput } from '../unit/unit.js';

/** A state in the history of a unit, as it is typed in. */
export type PastState = NonNullable<UnitInput['history']>[number];

/** The values that a change replaces. */
export type Past = Pick<PastState, 'name' | 'kind'>;

const endOf = ({ to }: PastState): CalendarDate => to ?? '9999-12-31';

/** A state that goes on past a day, in two: up to the day before it, and from it on. */
function splitAt(state: PastState, date: CalendarDate): readonly PastState[] {
  if (endOf(state) < date || (state.from ?? '') >= date) return [state];
  return [
    { ...state, to: addDays(date, -1) },
    { ...state, from: date },
  ];
}

/** What a state says stays; what it left to the unit is now told by the past. */
const filled = (state: PastState, { name, kind }: Past): PastState => ({
  ...state,
  ...(state.name === undefined && name !== undefined && { name }),
  ...(state.kind === undefined && kind !== undefined && { kind }),
});

/** The history of a unit whose values change on a day, so that each day before has its old ones. */
export function rememberPast(
  history: readonly PastState[],
  past: Past,
  date: CalendarDate,
): readonly PastState[] {
  const states = history.flatMap((state) => splitAt(state, date));
  const before = states.filter((state) => endOf(state) < date);
  const gaps = withoutAll({ until: date }, before.map(intervalOf)).map(({ from, until }) => ({
    ...(from !== undefined && { from }),
    to: addDays(until ?? date, -1),
    ...past,
  }));
  const after = states.filter((state) => endOf(state) >= date);
  return [...before.map((state) => filled(state, past)), ...gaps, ...after];
}

/** The last day for which a history holds older values of what changes; empty for none. */
export const lastTold = (history: readonly PastState[], past: Past): CalendarDate =>
  history
    .filter(
      (state) =>
        (past.name !== undefined && state.name !== undefined) ||
        (past.kind !== undefined && state.kind !== undefined),
    )
    .map(endOf)
    .toSorted()
    .at(-1) ?? '';
