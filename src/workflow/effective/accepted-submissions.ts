import { asFrozen } from '#room/kit';
import type { Lifecycle } from '#room/lifecycle';
import type { Moment } from '../submissions/moment.js';
import { momentsOf } from '../submissions/steps-by.js';
import type { Submission } from '../submissions/submission.js';

/** A submission that is accepted, and since when. */
export interface AcceptedSubmission {
  readonly submission: Submission;
  /** The day on which it was sent. */
  readonly sentOn: string;
  /** The moment, to the second, at which it was accepted. */
  readonly acceptedAt: string;
}

const byAcceptance = (a: AcceptedSubmission, b: AcceptedSubmission): number =>
  a.acceptedAt < b.acceptedAt ? -1 : a.acceptedAt > b.acceptedAt ? 1 : 0;

/** The submissions that are accepted at a moment, in the order in which they were. */
export function acceptedSubmissions(
  submissions: readonly Submission[],
  lifecycle: Lifecycle,
  at: Moment,
): readonly AcceptedSubmission[] {
  return submissions
    .flatMap((submission): readonly AcceptedSubmission[] => {
      const moments = momentsOf(submission, lifecycle, at);
      const acceptedAt = moments.get('accepted');
      if (acceptedAt === undefined) return [];
      const sentOn = (moments.get('submitted') ?? acceptedAt).slice(0, 10);
      return [{ submission: asFrozen(submission), sentOn, acceptedAt }];
    })
    .toSorted(byAcceptance);
}
