import type { Acknowledgement, Finding } from '#room/findings';
import type { FilledForm, StatisticalForm } from '#room/forms';
import type { PeriodOptions } from '#room/time';
import type { DocumentOptions } from '../frame/document-options.js';

/**
 * What a report with statistical forms is composed from.
 *
 * Vietnamese: báo cáo số liệu kèm biểu.
 *
 * @example
 * ```ts
 * import type { FormsDocumentOptions } from 'danvan/report';
 *
 * const sheetsOf = ({ filled }: FormsDocumentOptions): number => filled.length;
 * ```
 *
 * @category Report
 */
export interface FormsDocumentOptions extends DocumentOptions {
  /** The forms that were filled in. */
  readonly forms: readonly StatisticalForm[];
  /** What was filled in: an annex each, in this order. */
  readonly filled: readonly FilledForm[];
  /** The calendars of their periods, which give the days. */
  readonly periods?: PeriodOptions | undefined;
  /** What comes before the list of forms. */
  readonly introduction?: string | readonly string[] | undefined;
  /** What comes after it. */
  readonly conclusion?: string | readonly string[] | undefined;
  /** What was found in the forms; errors keep a document from being final, and stand below the form. */
  readonly findings?: readonly Finding[] | undefined;
  /** The errors that the office knows and signs all the same, each with the reason. */
  readonly acknowledged?: readonly Acknowledgement[] | undefined;
}

/**
 * What one form is printed with, where it stands in a document of another kind.
 *
 * Vietnamese: cách in một biểu.
 *
 * @example
 * ```ts
 * import type { FormBlocksOptions } from 'danvan/report';
 * import { reportingCalendars as calendars } from 'danvan/vietnam';
 *
 * const options: FormBlocksOptions = { periods: { calendars } };
 * ```
 *
 * @category Report
 */
export interface FormBlocksOptions extends Pick<DocumentOptions, 'locale'> {
  /** The units that rows are named after. Defaults to their ids. */
  readonly hierarchy?: DocumentOptions['hierarchy'] | undefined;
  /** The calendars of the period, which give the days. */
  readonly periods?: PeriodOptions | undefined;
  /** What was found in the form, as {@link checkFilledForms} gives it; errors stand below it. */
  readonly findings?: readonly Finding[] | undefined;
  /** The errors that stand all the same, each with the reason. */
  readonly acknowledged?: readonly Acknowledgement[] | undefined;
}
