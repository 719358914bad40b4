import { checkLanguage, type Language } from '#room/text';
import { civilCalendar } from '../calendars/civil-calendar.js';
import { kindOf } from '../kinds/period-kinds.js';
import type { Period } from '../periods/period.js';

/** The name of the calendar or the system of terms, in brackets; none for the civil calendar. */
function inBrackets(period: Period, language: Language): string {
  const { id, name } = period.kind === 'term' ? period.system : period.calendar;
  return id === civilCalendar.id ? '' : ` (${name[language] ?? name.vi})`;
}

/**
 * Names a period as reports do.
 *
 * Vietnamese: tên kỳ báo cáo.
 *
 * Without the year, the English name says “of the year” where “năm” stands in Vietnamese; stages,
 * terms and spans of days keep their years. {@link parsePeriodLabel} reads every name with its year
 * back, given what the name does not say: the day that “nay” stands for, the calendar, the table of
 * terms, the day of the document.
 *
 * @param period - The period.
 * @param options - `language` defaults to `vi`; `withYear` to true; `withCalendar`, which adds the name
 * of a calendar other than the civil one and of a system of terms, to false.
 * @returns Its name.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for an unknown language.
 *
 * @example
 * ```ts
 * import { formatPeriod, periodOf } from 'danvan';
 *
 * formatPeriod(periodOf('2020-H1')); //=> '6 tháng đầu năm 2020'
 * formatPeriod(periodOf('2020-Q2')); //=> 'quý II năm 2020'
 * formatPeriod(periodOf('2020-H1'), { withYear: false }); //=> '6 tháng đầu năm'
 * formatPeriod(periodOf('2020-9M'), { language: 'en' }); //=> 'first nine months of 2020'
 * formatPeriod(periodOf('2021/2025~2030')); //=> 'giai đoạn 2021 - 2025, định hướng đến năm 2030'
 * formatPeriod(periodOf('2013/..2023-08-31')); //=> 'từ năm 2013 đến nay'
 * ```
 *
 * @category Time
 */
export function formatPeriod(
  period: Period,
  options: {
    readonly language?: Language;
    readonly withYear?: boolean;
    readonly withCalendar?: boolean;
  } = {},
): string {
  const { withYear = true, withCalendar = false } = options;
  const language = checkLanguage(options.language ?? 'vi');
  const name = kindOf(period).names[language](period, withYear);
  return withCalendar ? `${name}${inBrackets(period, language)}` : name;
}
