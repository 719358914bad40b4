import { groupBy } from '#room/kit';
import type { Lifecycle } from '#room/lifecycle';
import type { ReceivedReport, UnusableReport } from '#room/obligations';
import { reportKey } from '../figures/figure-key.js';
import { figuresOf } from '../figures/figures-of.js';
import { isMissing } from '../figures/figure-value.js';
import type { Moment } from '../submissions/moment.js';
import { momentsOf } from '../submissions/steps-by.js';
import type { Submission } from '../submissions/submission.js';

/** One submission as the standing of its report sees it. */
interface Sending {
  readonly submission: Submission;
  /** The day on which it was sent; none for a draft. */
  readonly sentOn: string | undefined;
  readonly isAccepted: boolean;
  readonly isReturned: boolean;
  readonly isEmpty: boolean;
}

/** All that came for one report of one unit. */
export interface SentReport {
  readonly received: readonly ReceivedReport[];
  readonly unusable: readonly UnusableReport[];
  /** What came and nobody has accepted or sent back yet. */
  readonly pending: readonly ReceivedReport[];
  /** Whether nothing but drafts is there. */
  readonly isDraft: boolean;
  /** Whether what was accepted has no figure in it. */
  readonly isEmpty: boolean;
  /** Whether the last that came went back, and nothing is accepted. */
  readonly isReturned: boolean;
  /** Whether something is accepted after something went back. */
  readonly isResubmitted: boolean;
}

function sendingOf(submission: Submission, lifecycle: Lifecycle, at: Moment): Sending {
  const moments = momentsOf(submission, lifecycle, at);
  return {
    submission,
    sentOn: (moments.get('submitted') ?? moments.get('accepted'))?.slice(0, 10),
    isAccepted: moments.has('accepted'),
    isReturned: moments.has('returned'),
    isEmpty: figuresOf(submission).every(({ value }) => isMissing(value)),
  };
}

/** Why a sending counts for nothing; nothing while nobody has looked at it. */
function reasonOf({ submission, isAccepted, isReturned }: Sending) {
  if (submission.fault !== undefined) return submission.fault;
  if (isAccepted) return 'empty';
  return isReturned ? 'returned' : undefined;
}

/** What came of a report, each with why it counts for nothing; drafts came nowhere. */
const cameOf = (sendings: readonly Sending[]) =>
  sendings.flatMap((sending) => {
    const { form, unit, period } = sending.submission;
    const { sentOn: receivedOn, isAccepted, isEmpty } = sending;
    if (receivedOn === undefined) return [];
    const isUsed = isAccepted && !isEmpty;
    const reason = isUsed ? undefined : reasonOf(sending);
    return [{ report: { form, unit, period, receivedOn }, isUsed, reason }];
  });

function reportOf(
  submissions: readonly Submission[],
  lifecycle: Lifecycle,
  at: Moment,
): SentReport {
  const came = cameOf(submissions.map((each) => sendingOf(each, lifecycle, at)));
  const unusable = came.flatMap(({ report, reason }) =>
    reason === undefined ? [] : [{ ...report, reason }],
  );
  const received = came.filter(({ isUsed }) => isUsed).map(({ report }) => report);
  const pending = came.filter(({ isUsed, reason }) => !isUsed && reason === undefined);
  const wentBack = unusable.some(({ reason }) => reason !== 'empty');
  return {
    received,
    unusable,
    pending: pending.map(({ report }) => report),
    isDraft: came.length === 0,
    isEmpty: received.length === 0 && unusable.some(({ reason }) => reason === 'empty'),
    isReturned: received.length === 0 && wentBack,
    isResubmitted: received.length > 0 && wentBack,
  };
}

/** What came for each report up to a moment. */
export const reportsOfSubmissions = (
  submissions: readonly Submission[],
  lifecycle: Lifecycle,
  at: Moment,
): readonly SentReport[] =>
  [...groupBy(submissions, reportKey).values()].map((each) => reportOf(each, lifecycle, at));
