import type { ParseResult } from '#room/findings';
import { dash, type LabelContext, type LabelForm, type LabelParts } from './label-form.js';
import { makeSpan } from '../periods/make-span.js';
import { makeYearPart } from '../periods/make-year-part.js';
import type { Span } from '../periods/period.js';
import { givenAsOf } from '../periods/read-open-span.js';
import { refuse } from '../periods/refuse.js';
import { yearHolding } from '../periods/year-holding.js';
import { isPeriodYear, yearOfDay } from '../periods/years.js';

/** From now to the end of the year that is named, or of the one that now lies in. */
function read(
  { year }: LabelParts,
  { label, calendar, options }: LabelContext,
): ParseResult<Span> | undefined {
  const asOf = givenAsOf(options);
  if (asOf === undefined) return refuse('time/as-of-date-missing', { text: label });
  const inYear = year === undefined ? yearHolding(asOf, calendar).year : Number(year);
  if (!isPeriodYear(inYear) || !isPeriodYear(yearOfDay(asOf))) return undefined;
  const { lastDay } = makeYearPart('year', { year: inYear, ordinal: 1 }, calendar);
  if (lastDay < asOf) return refuse('time/end-before-start', { start: asOf, end: lastDay });
  const occasion = { kind: 'rest-of-year', year: inYear } as const;
  return { ok: true, value: makeSpan({ firstDay: asOf, lastDay }, calendar, occasion) };
}

const year = `(?<year>\\d{4})(?:${dash}\\d{4})?`;

/** How the rest of a year is named. */
export const restLabels: readonly LabelForm<Span>[] = [
  { pattern: new RegExp(`^từ nay (?:đến|tới) (?:hết|cuối) năm(?: ${year})?$`, 'iu'), read },
  { pattern: new RegExp(`^from now to the end of (?:the year|${year})$`, 'iu'), read },
];
