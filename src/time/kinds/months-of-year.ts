import type { ReportingCalendar } from '../calendars/reporting-calendar.js';
import { refuse } from '../periods/refuse.js';
import { isPeriodYear } from '../periods/years.js';
import { yearMeant, yearWord } from './given-as-of.js';
import {
  labelForm,
  type LabelContext,
  type LabelForm,
  type LabelParts,
  type Reading,
} from './label-form.js';
import { makeYearPart } from './year-part.js';

/** The ends of ids of the first, or last, so many months that are a part of the year themselves. */
const partOf: { readonly [Side in 'first' | 'last']: ReadonlyMap<number, string> } = {
  first: new Map([
    [1, '-01'],
    [3, '-Q1'],
    [6, '-H1'],
    [9, '-9M'],
    [12, ''],
  ]),
  last: new Map([
    [1, '-12'],
    [3, '-Q4'],
    [6, '-H2'],
    [12, ''],
  ]),
};

/** The month at a place of the year, from 1, where the year may begin with another than January. */
function monthAt(place: number, year: number, calendar: ReportingCalendar) {
  const months = calendar.startMonth - 1 + place - 1;
  const ordinal = (months % 12) + 1;
  return makeYearPart('month', { year: year + Math.floor(months / 12), ordinal }, calendar);
}

function read(
  { count = '', quarters, part, year, which }: LabelParts,
  context: LabelContext,
): Reading<string> {
  const { label, calendar } = context;
  const months = quarters === undefined ? Number(count) : 3 * Number(quarters);
  // “6 tháng năm 2020” may be either half.
  if (months < 1 || months > 12 || (months === 6 && part === undefined)) return undefined;
  const named = year === undefined ? yearMeant(which, context) : Number(year);
  if (typeof named !== 'number' && !named.ok) return named;
  const inYear = typeof named === 'number' ? named : named.value;
  if (!isPeriodYear(inYear)) return undefined;
  const side = part === 'cuối' ? 'last' : 'first';
  const end = partOf[side].get(months);
  const isCivil = calendar.startMonth === 1;
  if (end !== undefined && (months > 1 || isCivil)) return { ok: true, value: `${inYear}${end}` };
  if (calendar.cutOffs.month === undefined) {
    return refuse('time/kind-not-in-calendar', { text: label, calendar: calendar.id });
  }
  const { from } = monthAt(side === 'first' ? 1 : 13 - months, inYear, calendar);
  const { to } = monthAt(side === 'first' ? months : 12, inYear, calendar);
  return { ok: true, value: `${from}/${to}` };
}

const count = '(?:(?<count>\\d{1,2}) tháng|(?<quarters>[1-4]) quý)';
const side = '(?<part>đầu|cuối)(?: của)?';
const year = '(?: |, ?| ?/ ?| ?- ?)(?<year>\\d{4})';

/** How the first or last so many months of a year read; “n tháng năm …” are the first ones. */
export const monthsOfYear: readonly LabelForm<string>[] = [
  labelForm(`${count}(?: ${side})? năm${year}`, read),
  labelForm(`${count} ${side} năm(?: ${yearWord})?`, read),
  labelForm(`${count} năm ${yearWord}`, read),
  labelForm(`${count}${year}`, read),
];
