import { readable, requireList, requireObject, requireShape } from '#room/findings';
import { asFrozen, deepFreeze } from '#room/kit';
import {
  completenessOf,
  type Completeness,
  type DueDate,
  type Obligation,
} from '#room/obligations';
import { workflowFinding } from '../findings.js';
import { momentSchema, type Moment } from '../submissions/moment.js';
import { requireSubmissions } from '../submissions/require-submissions.js';
import type { Submission } from '../submissions/submission.js';
import { lifecycleOf, type WorkflowOptions } from '../submissions/workflow-options.js';
import { reportsOfSubmissions, type SentReport } from './reports-of-submissions.js';

/**
 * What was owed, and when, as completeness is asked of it.
 *
 * Vietnamese: căn cứ đánh giá tình hình gửi báo cáo.
 *
 * @example
 * ```ts
 * import type { CompletenessOptions } from 'danvan/workflow';
 *
 * const options: CompletenessOptions = { obligations: [], dueDates: [], at: '2026-10-31' };
 * ```
 *
 * @category Workflow
 */
export interface CompletenessOptions extends WorkflowOptions {
  /** What is owed, from {@link obligationsOf}. */
  readonly obligations: readonly Obligation[];
  /** When each was due, from {@link dueDatesOf}. */
  readonly dueDates: readonly DueDate[];
  /** The day or time of asking. */
  readonly at: Moment;
}

/**
 * How complete and how punctual reporting was, with what is on its way.
 *
 * Vietnamese: tình hình gửi báo cáo.
 *
 * What is `empty`, `returned`, `pending` or a `draft` is among the `missing`.
 *
 * @example
 * ```ts
 * import type { SubmissionCompleteness } from 'danvan/workflow';
 *
 * const silent = ({ missing, empty, returned, pending, drafts }: SubmissionCompleteness) =>
 *   missing - empty - returned - pending - drafts;
 * ```
 *
 * @category Workflow
 */
export interface SubmissionCompleteness extends Completeness {
  /** Accepted without a single figure: that is not complete. */
  readonly empty: number;
  /** Sent back, or not usable, and not sent again. */
  readonly returned: number;
  /** Sent and not looked at yet. */
  readonly pending: number;
  /** Begun and never sent. */
  readonly drafts: number;
  /** Accepted after it had been sent back. */
  readonly resubmitted: number;
}

const count = (reports: readonly SentReport[], is: (report: SentReport) => boolean): number =>
  reports.filter(is).length;

const isPending = ({ received, pending, isReturned, isEmpty }: SentReport): boolean =>
  received.length === 0 && pending.length > 0 && !isReturned && !isEmpty;

/** Reports that were owed; what nobody asked for is counted by {@link completenessOf} alone. */
function owedOf(submissions: readonly Submission[], obligations: readonly Obligation[]) {
  const owed = new Set(
    obligations.map(({ unit, form, period }) => JSON.stringify([unit, form, period.id])),
  );
  return submissions.filter(({ unit, form, period }) =>
    owed.has(JSON.stringify([unit, form, period])),
  );
}

function countsOf(submissions: readonly Submission[], options: CompletenessOptions) {
  const owed = owedOf(submissions, requireList(options.obligations, 'obligations'));
  const reports = reportsOfSubmissions(owed, lifecycleOf(options), options.at);
  return {
    empty: count(reports, ({ isEmpty, isReturned }) => isEmpty && !isReturned),
    returned: count(reports, ({ isReturned }) => isReturned),
    pending: count(reports, isPending),
    drafts: count(reports, ({ isDraft }) => isDraft),
    resubmitted: count(reports, ({ isResubmitted }) => isResubmitted),
  };
}

function completeness(submissions: readonly Submission[], options: CompletenessOptions) {
  const { at } = options;
  const obligations = asFrozen(requireList(options.obligations, 'obligations'));
  const dueDates = asFrozen(requireList(options.dueDates, 'dueDates'));
  const all = reportsOfSubmissions(submissions, lifecycleOf(options), at);
  const received = all.flatMap((report) => report.received);
  const { findings, ...rest } = completenessOf(obligations, received, dueDates);
  const empty = all.filter(({ isEmpty }) => isEmpty).flatMap(({ unusable }) => unusable.slice(-1));
  const told = empty.map(({ unit, form, period }) =>
    workflowFinding('workflow/no-figures', { form }, { path: [], unit, period }),
  );
  return { ...rest, ...countsOf(submissions, options), findings: [...findings, ...told] };
}

/**
 * Compares what was owed with what was accepted up to a moment.
 *
 * Vietnamese: tình hình gửi báo cáo (đủ, thiếu, đúng hạn, chậm, trả lại, biểu trống).
 *
 * The day on which the first accepted submission was sent decides whether a report was on time: a later
 * correction does not make it late. What was accepted without a figure is not complete. The rate is never
 * cut off at 100. Findings: those of {@link completenessOf}, `workflow/no-figures`.
 *
 * @param submissions - All submissions, from {@link readSubmissions}.
 * @param options - What was owed, when, and the moment of asking.
 * @returns The counts, frozen.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for what is no list or no moment.
 *
 * @example
 * ```ts
 * import { periodOf } from 'danvan';
 * import { readSubmissions, submissionCompleteness } from 'danvan/workflow';
 *
 * const report = { form: 'bm-01', unit: 'xa-a', period: '2026-Q3' };
 * const history = [{ to: 'submitted', date: '2026-10-05' }, { to: 'accepted', date: '2026-10-07' }];
 * const filled = { ...report, rows: [{ key: 'xa-a', cells: { '1': null } }] };
 * const { values } = readSubmissions([{ ...report, id: 's1', filled, history }]);
 * const obligations = [{ ...report, period: periodOf('2026-Q3') }];
 * const { missing, empty } = submissionCompleteness(values, {
 *   ...{ obligations, dueDates: [], at: '2026-10-31' },
 * });
 * [missing, empty]; //=> [1, 1]
 * ```
 *
 * @category Workflow
 */
export function submissionCompleteness(
  submissions: readonly Submission[],
  options: CompletenessOptions,
): SubmissionCompleteness {
  requireObject(options, 'options');
  requireShape(options.at, momentSchema, 'at');
  return readable('The submissions', () =>
    deepFreeze(completeness(requireSubmissions(submissions), options)),
  );
}
