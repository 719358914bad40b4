import type { Lifecycle } from './lifecycle.js';
import type { CalendarDate } from '#room/time';
import type { HistoryStep } from './history-step.js';

/**
 * What is in a state of a lifecycle, and the steps that led there.
 *
 * Vietnamese: trạng thái và các bước đã qua.
 *
 * @example
 * ```ts
 * import type { Stated } from 'danvan/documents';
 *
 * const stated: Stated = { state: 'signed', history: [{ to: 'signed', date: '2021-04-08' }] };
 * ```
 *
 * @category Lifecycle
 */
export interface Stated {
  /** The id of the state that is stated; absent where the history says it. */
  readonly state?: string | undefined;
  /** What was done, the first step first. */
  readonly history: readonly HistoryStep[];
}

const byDay = (a: HistoryStep, b: HistoryStep): number =>
  a.date < b.date ? -1 : a.date > b.date ? 1 : 0;

/** The steps made by a day in the order of their days, whatever the order in which they are written. */
export const stepsBy = (
  history: readonly HistoryStep[],
  asOf: CalendarDate,
): readonly HistoryStep[] => history.filter(({ date }) => date <= asOf).toSorted(byDay);

/** The last step made by a day. */
export const lastStep = (
  history: readonly HistoryStep[],
  asOf: CalendarDate,
): HistoryStep | undefined => stepsBy(history, asOf).at(-1);

/** The state on a day; what has no history is always in the state that is stated. */
export function stateAt(
  { state, history }: Stated,
  lifecycle: Lifecycle,
  asOf: CalendarDate,
): string {
  if (history.length === 0) return state ?? lifecycle.initial;
  return lastStep(history, asOf)?.to ?? lifecycle.initial;
}
