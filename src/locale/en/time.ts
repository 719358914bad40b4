import type { MainSentencesOf } from '#room/codes';
import type { timeFinding } from '#room/time';
import { perhaps } from './words.js';

/** The sentences of the findings in periods and calendars, in English. */
export const timeEn: MainSentencesOf<typeof timeFinding> = {
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
};
