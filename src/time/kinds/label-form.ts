import type { ParseResult } from '#room/findings';
import type { ReportingCalendar } from '../calendars/reporting-calendar.js';
import type { PeriodOptions } from '../periods/period-options.js';

/** What was read, or why it cannot be had; undefined where it is of another kind. */
export type Reading<Value> = ParseResult<Value> | undefined;

/** The named groups of a label, in the case in which they were written. */
export type LabelParts = Readonly<Record<string, string | undefined>>;

/** What a label is read with. */
export interface LabelContext {
  readonly label: string;
  readonly calendar: ReportingCalendar;
  readonly options: PeriodOptions;
}

/**
 * One way to write a period: what its label looks like, and what it stands for. Undefined: the label
 * is of this form, but no period.
 */
export interface LabelForm<Value> {
  readonly pattern: RegExp;
  readonly read: (parts: LabelParts, context: LabelContext) => Reading<Value>;
}

/** Between two years: a hyphen or dash of any length. */
export const dash = ' ?[-\u2010-\u2015] ?';

/** A year that may be written as two, as that of a school is. */
export const yearOrTwo = `(?<year>\\d{4})(?:${dash}\\d{4})?`;

/** A form of the source of a pattern that a whole label has, in any case. */
export const labelForm = <Value>(
  source: string,
  read: LabelForm<Value>['read'],
): LabelForm<Value> => ({ pattern: new RegExp(`^${source}$`, 'iu'), read });

/** The value of the first form that the label has. */
export function readForms<Value>(
  forms: readonly LabelForm<Value>[],
  context: LabelContext,
): Reading<Value> {
  for (const { pattern, read } of forms) {
    const { groups } = pattern.exec(context.label) ?? {};
    const result = groups && read(groups, context);
    if (result !== undefined) return result;
  }
  return undefined;
}
