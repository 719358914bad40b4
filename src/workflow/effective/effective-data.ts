import type { FilledForm } from '#room/forms';
import type { ObservationInput } from '#room/indicators';
import type { CalendarDate } from '#room/time';
import type { SubmittedFigure } from '../figures/submitted-figure.js';
import type { Moment } from '../submissions/moment.js';
import type { SubmissionScope } from './submission-scope.js';

/**
 * One report with the figures that are in force.
 *
 * Vietnamese: báo cáo với số liệu đang có hiệu lực.
 *
 * @example
 * ```ts
 * import type { EffectiveReport } from 'danvan/workflow';
 *
 * const isCorrected = ({ submissions }: EffectiveReport): boolean => submissions.length > 1;
 * ```
 *
 * @category Workflow
 */
export interface EffectiveReport {
  /** The id of the form or report. */
  readonly form: string;
  /** The id of the unit. */
  readonly unit: string;
  /** The id of the period. */
  readonly period: string;
  /** The reporting line, where there are several. */
  readonly line?: string | undefined;
  /** The last accepted value of each figure, each with the submission that it came with. */
  readonly figures: readonly SubmittedFigure[];
  /** The form put together from them, where it is one. */
  readonly filled?: FilledForm | undefined;
  /** The observations put together from them, where it is no form. */
  readonly observations: readonly ObservationInput[];
  /** The ids of the accepted submissions, the last one last. */
  readonly submissions: readonly string[];
  /** The day on which the first accepted submission was sent: it decides whether it was on time. */
  readonly sentOn: CalendarDate;
}

/**
 * The figures that are in force at a moment, report by report.
 *
 * Vietnamese: số liệu có hiệu lực tại một thời điểm.
 *
 * @example
 * ```ts
 * import type { EffectiveData } from 'danvan/workflow';
 *
 * const formsOf = ({ reports }: EffectiveData) => reports.flatMap(({ filled }) => filled ?? []);
 * ```
 *
 * @category Workflow
 */
export interface EffectiveData {
  /** The moment of which it is the data. */
  readonly at: Moment;
  /** Of which submissions it is made. */
  readonly scope: SubmissionScope;
  /** In the order in which they were first accepted. */
  readonly reports: readonly EffectiveReport[];
}
