import { defineFindings, error, note, warning } from '#room/findings';

/** Makes the findings in periods, calendars, holidays and extensions. */
export const timeFinding = defineFindings('time', {
  /** A text that names no reporting period. */
  'not-a-period': error<{
    readonly text: string;
    /**
     * The id that was probably meant, where the text names a period in another form; null where it
     * names none, absent where names were not looked at.
     */
    readonly meant?: string | null | undefined;
    /** What was to be read: an id, a name, or one of the periods that were given. */
    readonly wanted?: 'id' | 'name' | 'given' | undefined;
  }>(),
  /** A period of a calendar, or of a system of terms, that was not given. */
  'unknown-calendar': error<{ readonly calendar: string; readonly nearest: string | null }>(),
  /** A kind of period that its calendar does not have. */
  'kind-not-in-calendar': error<{ readonly text: string; readonly calendar: string }>(),
  /** A term that no table of terms holds. */
  'unknown-term': error<{ readonly term: string; readonly nearest: string | null }>(),
  /** A term that does not say, or from which it cannot be told, whose term it is. */
  'term-system-missing': error<{
    readonly text: string;
    readonly systems: readonly string[];
  }>(),
  /** A period that reaches up to now, without the day that now is. */
  'as-of-date-missing': error<{ readonly text: string }>(),
  /** A name without its year, where no day tells which year is meant. */
  'year-missing': error<{ readonly text: string }>(),
  /** Years of carrying out a document, without the day of the document. */
  'document-date-missing': error<{ readonly document: string }>(),
  /** Days or years that end before they start; years or ISO calendar dates. */
  'end-before-start': error<{ readonly start: string; readonly end: string }>(),
  /** Two periods whose calendars differ, so that the same name means other days. */
  'calendars-differ': warning<{
    readonly period: string;
    readonly calendar: string;
    readonly otherPeriod: string;
    readonly otherCalendar: string;
  }>(),
  /** A period that ends while its calendar is not in force. */
  'calendar-not-in-force': warning<{
    readonly period: string;
    readonly calendar: string;
    readonly validFrom: string | null;
    readonly validTo: string | null;
  }>(),
  /** A period whose days no public source confirms. */
  'days-not-confirmed': note<{
    readonly period: string;
    readonly firstDay: string;
    readonly lastDay: string;
  }>(),
  /** A due date in a year whose list of days off is not in the table. */
  'no-holiday-list': warning<{ readonly year: string; readonly day: string }>(),
  /** A due date in a year whose list of days off is not confirmed. */
  'holiday-list-not-confirmed': note<{ readonly year: string; readonly day: string }>(),
  /** A day in the list of another year; it does not count. */
  'day-of-another-year': warning<{ readonly date: string; readonly year: string }>(),
  /** A holiday given twice; the later row is left out. */
  'duplicate-holiday': warning<{ readonly date: string }>(),
  /** A day given both as a day off and as a make-up working day; it counts as a working day. */
  'off-and-working': warning<{ readonly date: string }>(),
  /** An extension for a unit that is not among the units. */
  'extension-of-unknown-unit': error<{ readonly unit: string }>(),
  /** An extension to a day before the regular due date. */
  'extension-too-early': error<{
    readonly unit: string;
    readonly due: string;
    readonly regular: string;
  }>(),
});
