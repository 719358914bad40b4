import type { ParseResult } from '#room/findings';
import { englishMonths } from '#room/text';
import type { LabelContext, LabelForm, LabelParts } from './label-form.js';
import { makeYearPart } from '../periods/make-year-part.js';
import type { YearPart } from '../periods/period.js';
import { isPeriodYear } from '../periods/years.js';

const names = englishMonths.map((name) => name.toLowerCase());

const monthNumber = (text: string): number =>
  /^\d+$/.test(text) ? Number(text) : names.indexOf(text.toLowerCase()) + 1;

/** A month of the calendar of the label; none where the calendar has no months. */
function monthOf(month = '', year = '', { calendar }: LabelContext): YearPart | undefined {
  const place = { year: Number(year), ordinal: monthNumber(month) };
  const isMonth = place.ordinal >= 1 && place.ordinal <= 12 && isPeriodYear(place.year);
  return isMonth && calendar.cutOffs.month !== undefined
    ? makeYearPart('month', place, calendar)
    : undefined;
}

/** From the first day of one month to the last day of another; the year may be said once. */
function closed(
  { from, fromYear, to, toYear }: LabelParts,
  context: LabelContext,
): ParseResult<string> | undefined {
  const first = monthOf(from, fromYear ?? toYear, context);
  const last = monthOf(to, toYear, context);
  return first && last && { ok: true, value: `${first.firstDay}/${last.lastDay}` };
}

/** From the first day of a month up to now. */
function open(
  { from, fromYear }: LabelParts,
  context: LabelContext,
): ParseResult<string> | undefined {
  const first = monthOf(from, fromYear, context);
  return first && { ok: true, value: `${first.firstDay}/..` };
}

const form = (source: string, read: LabelForm<string>['read']): LabelForm<string> => ({
  pattern: new RegExp(`^${source}$`, 'iu'),
  read,
});

const fromYear = '(?: năm |[/-])(?<fromYear>\\d{4})';
const toYear = '(?: năm |[/-])(?<toYear>\\d{4})';

/** How spans of whole months read; they are named by their days when printed. */
export const monthSpanLabels: readonly LabelForm<string>[] = [
  form(
    `từ (?:đầu )?tháng (?<from>\\d{1,2})(?:${fromYear})? (?:đến|tới) (?:hết )?tháng (?<to>\\d{1,2})${toYear}`,
    closed,
  ),
  form(`từ (?:đầu )?tháng (?<from>\\d{1,2})${fromYear} (?:đến|tới) nay`, open),
  form('from (?<from>[a-z]+)(?: (?<fromYear>\\d{4}))? to (?<to>[a-z]+) (?<toYear>\\d{4})', closed),
  form('(?:from|since) (?<from>[a-z]+) (?<fromYear>\\d{4}) (?:up )?to (?:date|now)', open),
];
