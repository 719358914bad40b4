import type { Lifecycle } from '#room/lifecycle';
import type { CalendarDate } from '#room/time';
import type { HistoryStep } from './history-step.js';

/**
 * What is in a state of a lifecycle, and the steps that led there.
 *
 * Vietnamese: trạng thái và các bước đã qua.
 *
 * @example
 * ```ts
 * import type { Stated } from 'danvan';
 *
 * const stated: Stated = { state: 'signed', history: [{ to: 'signed', date: '2021-04-08' }] };
 * ```
 *
 * @category Coordination
 */
export interface Stated {
  readonly state?: string | undefined;
  readonly history: readonly HistoryStep[];
}

/** The last step made by a day, whatever the order in which they are written. */
export const lastStep = (
  history: readonly HistoryStep[],
  asOf: CalendarDate,
): HistoryStep | undefined =>
  history
    .filter(({ date }) => date <= asOf)
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .at(-1);

/** The state on a day; what has no history is always in the state that is stated. */
export function stateAt(
  { state, history }: Stated,
  lifecycle: Lifecycle,
  asOf: CalendarDate,
): string {
  if (history.length === 0) return state ?? lifecycle.initial;
  return lastStep(history, asOf)?.to ?? lifecycle.initial;
}

/** Whether a state has passed a milestone and not lost it. */
export function reaches(lifecycle: Lifecycle, state: string, milestone: string): boolean {
  const found = lifecycle.states.find(({ id }) => id === state);
  return (found?.reaches ?? []).includes(milestone) && !(found?.revokes ?? []).includes(milestone);
}
