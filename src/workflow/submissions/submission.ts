import type { FilledForm, FilledFormInput } from '#room/forms';
import type { ObservationInput } from '#room/indicators';
import type { UnusableReport } from '#room/obligations';
import type { SubmissionStep } from './submission-step.js';

/**
 * The file that a submission came in.
 *
 * Vietnamese: tệp báo cáo gửi đến.
 *
 * @example
 * ```ts
 * import type { SubmittedFile } from 'danvan/workflow';
 *
 * const file: SubmittedFile = { name: 'Xa A - quy 3.xlsx' };
 * ```
 *
 * @category Workflow
 */
export interface SubmittedFile {
  /** Its name as it was sent. */
  readonly name: string;
  /** SHA-256 of its bytes, in hexadecimal digits. */
  readonly hash?: string | undefined;
}

/**
 * One report as one unit sent it once: its figures never change, a correction is a further submission.
 *
 * Vietnamese: lần gửi báo cáo.
 *
 * Plain data that the app stores. `form`, `unit` and `period` say which report of {@link Obligation} it
 * answers. A cell or value of `null` withdraws a figure that was sent before; one that is absent keeps
 * it.
 *
 * @example
 * ```ts
 * import type { Submission } from 'danvan/workflow';
 *
 * const isRead = ({ filled, observations }: Submission): boolean =>
 *   filled !== undefined || observations !== undefined;
 * ```
 *
 * @category Workflow
 */
export interface Submission {
  /** Identity of the submission. */
  readonly id: string;
  /** The id of the form or report. */
  readonly form: string;
  /** The id of the unit that owes it. */
  readonly unit: string;
  /** The id of the period. */
  readonly period: string;
  /** The reporting line, where there are several. */
  readonly line?: string | undefined;
  /** The id of the post that sent it; never the name of a person. */
  readonly author?: string | undefined;
  /** What it rests on: a document that asked for it, or that corrects it. */
  readonly basis?: string | undefined;
  /** The file that it came in. */
  readonly file?: SubmittedFile | undefined;
  /** The id of the submission that it corrects. */
  readonly supersedes?: string | undefined;
  /** Why it was sent once more. */
  readonly reason?: string | undefined;
  /** Why its file could not be used at all. */
  readonly fault?: UnusableReport['reason'] | undefined;
  /** Its figures, where it is a form; some of the cells, where it corrects only those. */
  readonly filled?: FilledForm | undefined;
  /** Its figures, where it is no form. */
  readonly observations?: readonly ObservationInput[] | undefined;
  /** What was done with it, from the first step on; empty for a draft. */
  readonly history: readonly SubmissionStep[];
}

/**
 * A {@link Submission} as it is stored: without a history it is a draft.
 *
 * Vietnamese: lần gửi báo cáo.
 *
 * @example
 * ```ts
 * import { readSubmissions, type SubmissionInput } from 'danvan/workflow';
 *
 * const draft: SubmissionInput = { id: 's1', form: 'bm-01', unit: 'xa-a', period: '2026-Q3' };
 * readSubmissions([draft]).values[0]?.history; //=> []
 * ```
 *
 * @category Workflow
 */
export interface SubmissionInput extends Omit<Submission, 'filled' | 'history'> {
  /** Its figures, where it is a form; some of the cells, where it corrects only those. */
  readonly filled?: FilledFormInput | undefined;
  /** What was done with it, from the first step on. Defaults to nothing. */
  readonly history?: readonly SubmissionStep[] | undefined;
}
