import type { timeFinding } from '#room/time';
import type { SentencesOf } from '#room/locale';
import { perhaps } from './words.js';

/** The sentences of the findings in periods and calendars, in English. */
export const timeEn: SentencesOf<typeof timeFinding> = {
  'time/not-a-period': ({ text, meant: told, wanted = 'id' }, say) => {
    if (wanted === 'name')
      return `${say.quoted(text)} names no reporting period; write it out, like “tháng 6 năm 2020”, “Q2 2020” or “6 tháng đầu năm 2020”.`;
    if (wanted === 'given')
      return `the period ${say.quoted(text)} is not among the reporting periods; please check it.`;
    const meant = told === undefined ? say.meant(text) : told;
    return typeof meant === 'string'
      ? `${say.quoted(text)} is not the id of a reporting period; write ${say.quoted(meant)}.`
      : `${say.quoted(text)} is not the id of a reporting period; write one like 2020-06 (June 2020), 2020-Q2 (second quarter), 2020-H1 (first half-year), 2020-9M (nine months) or 2020 (the year).`;
  },
  'time/unknown-calendar': ({ calendar, nearest }, say) =>
    `the reporting calendar ${say.quoted(calendar)} is not among those given${perhaps(nearest, say)}`,
  'time/kind-not-in-calendar': ({ text, calendar }, say) =>
    `${say.calendar(calendar)} has no period of the kind of ${say.quoted(text)}.`,
  'time/unknown-term': ({ term, nearest }, say) =>
    `the term ${say.quoted(term)} is in no table of terms${perhaps(nearest, say)}`,
  'time/term-system-missing': ({ text, systems }, say) =>
    systems.length === 0
      ? `${say.quoted(text)} is a term of office; a table of terms is needed to tell its days.`
      : `${say.quoted(text)} does not say whose term it is; choose one of ${say.quoted(...systems)}.`,
  'time/as-of-date-missing': ({ text }, say) =>
    `${say.quoted(text)} reaches up to now or from now on, but the day that “now” stands for is missing.`,
  'time/year-missing': ({ text }, say) =>
    `${say.quoted(text)} does not say of which year; write the year, as in “6 tháng đầu năm 2020”, or add the day as of which it is told.`,
  'time/document-date-missing': ({ document }, say) =>
    `the day of ${say.quoted(document)} is missing, so the years of carrying it out cannot be told.`,
  'time/end-before-start': ({ start, end }, say) =>
    `the end, ${say.date(end)}, is earlier than the start, ${say.date(start)}.`,
  'time/calendars-differ': (params, say) =>
    `${say.bare(params.period)} follows ${say.calendar(params.calendar)}, but ${say.bare(params.otherPeriod)} follows ${say.calendar(params.otherCalendar)}; their days are counted differently, which a comparison must say.`,
  'time/calendar-not-in-force': ({ period, calendar, validFrom, validTo }, say) =>
    `${say.bare(period)} ends while ${say.calendar(calendar)} is not in force (${[validFrom && `from ${say.date(validFrom)}`, validTo && `to ${say.date(validTo)}`].filter(Boolean).join(' ')}).`,
  'time/days-not-confirmed': ({ period, firstDay, lastDay }, say) =>
    `no public source confirms that ${say.period(period)} runs from ${say.date(firstDay)} to ${say.date(lastDay)}.`,
  'time/duplicate-holiday': ({ date }, say) =>
    `the holiday on ${say.date(date)} is given twice; the later row is left out.`,
  'time/off-and-working': ({ date }, say) =>
    `${say.date(date)} is given both as a day off and as a make-up working day; it counts as a working day.`,
  'time/extension-of-unknown-unit': ({ unit }, say) =>
    `the unit ${say.quoted(unit)} that was given an extension is not among the units.`,
  'time/extension-too-early': ({ unit, due, regular }, say) =>
    `the extension of ${say.unit(unit)} to ${say.date(due)} ends before the regular due date ${say.date(regular)}.`,
  'time/no-holiday-list': ({ year, day }, say) =>
    `the due date ${say.date(day)} was counted without the list of days off of ${year}; add Tết, the day of the Hùng Kings and the days exchanged, and count again.`,
  'time/holiday-list-not-confirmed': ({ year, day }, say) =>
    `the due date ${say.date(day)} was counted by a list of days off of ${year} that is not confirmed; compare it with the announcement.`,
  'time/day-of-another-year': ({ date, year }, say) =>
    `${say.date(date)} is not in ${year}, the year of its list of days off; it does not count.`,
};
