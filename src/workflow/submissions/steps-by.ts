import { milestoneDays, type Lifecycle } from '#room/lifecycle';
import { endOf, startOf, type Moment } from './moment.js';
import type { Submission } from './submission.js';

/** The steps made up to a moment, each with its moment in place of its day. */
const stepsBy = ({ history }: Submission, at: Moment) => {
  const end = endOf(at);
  return history
    .map((step) => ({ to: step.to, date: startOf(step) }))
    .filter(({ date }) => date <= end);
};

/**
 * When a submission passed its milestones, of those that it has up to a moment: `submitted`,
 * `accepted`.
 *
 * @returns By the milestone, the moment to the second.
 */
export function momentsOf(
  submission: Submission,
  lifecycle: Lifecycle,
  at: Moment,
): ReadonlyMap<string, string> {
  const history = stepsBy(submission, at);
  const passed = milestoneDays({ history }, lifecycle);
  return new Map([...passed].flatMap(([id, day]) => (day === null ? [] : [[id, day] as const])));
}

/** The state that the last step up to a moment reached. */
export const stateBy = (submission: Submission, lifecycle: Lifecycle, at: Moment): string =>
  stepsBy(submission, at)
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .at(-1)?.to ?? lifecycle.initial;
