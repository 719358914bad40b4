import type { OtherSentencesOf } from '#room/codes';
import type { timeFinding } from '#room/time';

/** The sentences of the findings in calendars and days off, in English. */
export const calendarsEn: OtherSentencesOf<typeof timeFinding> = {
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
