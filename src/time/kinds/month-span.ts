import type { ByLanguage } from '#room/text';
import { isPeriodYear } from '../periods/years.js';
import { monthNumber } from '../days/parse-date.js';
import type { YearPart } from '../periods/period.js';
import {
  labelForm,
  type LabelContext,
  type LabelForm,
  type LabelParts,
  type Reading,
} from './label-form.js';
import { makeYearPart } from './year-part.js';

/** A month of the calendar of the label; none where the calendar has no months. */
function monthOf(month = '', year = '', { calendar }: LabelContext): YearPart | undefined {
  const place = { year: Number(year), ordinal: monthNumber(month) };
  const isMonth = place.ordinal >= 1 && place.ordinal <= 12 && isPeriodYear(place.year);
  return isMonth && calendar.cutOffs.month !== undefined
    ? makeYearPart('month', place, calendar)
    : undefined;
}

/** From the first day of one month to the last day of another; the year may be said once. */
function readClosed(
  { from, fromYear, to, toYear }: LabelParts,
  context: LabelContext,
): Reading<string> {
  const first = monthOf(from, fromYear ?? toYear, context);
  const last = monthOf(to, toYear, context);
  return first && last && { ok: true, value: `${first.from}/${last.to}` };
}

/** From the first day of a month up to now. */
function readOpen({ from, fromYear }: LabelParts, context: LabelContext): Reading<string> {
  const first = monthOf(from, fromYear, context);
  return first && { ok: true, value: `${first.from}/..` };
}

const fromYear = '(?: năm |[/-])(?<fromYear>\\d{4})';
const toYear = '(?: năm |[/-])(?<toYear>\\d{4})';

/** How spans of whole months read; they are named by their days when printed. */
export const closedMonths: ByLanguage<LabelForm<string>> = {
  vi: labelForm(
    `từ (?:đầu )?tháng (?<from>\\d{1,2})(?:${fromYear})? (?:đến|tới) (?:hết )?tháng (?<to>\\d{1,2})${toYear}`,
    readClosed,
  ),
  en: labelForm(
    'from (?<from>[a-z]+)(?: (?<fromYear>\\d{4}))? to (?<to>[a-z]+) (?<toYear>\\d{4})',
    readClosed,
  ),
};

/** How spans from a month on read; they are open spans from its first day. */
export const openMonths: ByLanguage<LabelForm<string>> = {
  vi: labelForm(`từ (?:đầu )?tháng (?<from>\\d{1,2})${fromYear} (?:đến|tới) nay`, readOpen),
  en: labelForm(
    '(?:from|since) (?<from>[a-z]+) (?<fromYear>\\d{4}) (?:up )?to (?:date|now)',
    readOpen,
  ),
};
