import type { ByLanguage } from '#room/text';
import type { CalendarDate } from '../days/calendar-date.js';
import type { Period } from '../periods/period.js';
import type { PeriodOptions } from '../periods/period-options.js';
import type { LabelForm, Reading } from './label-form.js';

/** An id taken apart: what stands before the `@`, and the calendar or system that it names. */
export interface PeriodId {
  readonly id: string;
  readonly base: string;
  readonly tag: string | undefined;
}

/** How a language names a period, with its year or without. */
interface Naming<Own extends Period> {
  name(period: Own, withYear: boolean): string;
}

/**
 * All that the library knows of one kind of period.
 *
 * What takes a period is a method and not a property, so that one list can hold every kind; a kind
 * is only asked about periods that `is` says are its own.
 */
export interface KindOfPeriod<Own extends Period = Period> {
  readonly is: (period: Period) => period is Own;
  /** Reads its ids. Absent where its ids are those of another kind. */
  readonly readId?: (id: PeriodId, options: PeriodOptions) => Reading<Period>;
  /** Reads names that stand by themselves, whatever calendar is meant; asked before all labels. */
  readonly readName?: (text: string, options: PeriodOptions) => Reading<Period>;
  /** How its labels read in a calendar; a text is the id, without its calendar. */
  readonly labels?: ByLanguage<readonly LabelForm<Period | string>[]>;
  /** What reports call it. */
  readonly names: ByLanguage<Naming<Own>['name']>;
  /** The period so many places on among those like it. */
  move(period: Own, places: -1 | 1): Period;
  /** The same period one year earlier; throws `UNKNOWN_PERIOD` before 1900. */
  yearBefore(period: Own): Period;
  /** Whether a calendar has given it its days; exact days and terms stand by themselves. */
  followsCalendar(period: Own): boolean;
  /** Whether its exact days are not known, whatever its calendar. Defaults to no. */
  isVague?(period: Own): boolean;
  /** The day from which its running totals count. Defaults to its first day. */
  totalsFrom?(period: Own): CalendarDate;
}
