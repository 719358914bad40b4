import type { ParseResult } from '#room/findings';
import { dash, type LabelContext, type LabelForm, type LabelParts } from './label-form.js';
import { givenAsOf } from '../periods/read-open-span.js';
import { refuse } from '../periods/refuse.js';
import { yearHolding } from '../periods/year-holding.js';

/** From the beginning of the year that is named, or of the one that now lies in, up to now. */
function read(
  { year }: LabelParts,
  { label, calendar, options }: LabelContext,
): ParseResult<string> {
  const asOf = givenAsOf(options);
  if (asOf === undefined) return refuse('time/as-of-date-missing', { text: label });
  return { ok: true, value: `${year ?? yearHolding(asOf, calendar).year}/..` };
}

const year = `(?<year>\\d{4})(?:${dash}\\d{4})?`;

/** How the year up to now reads; it is an open span from its year on. */
export const yearToDateLabels: readonly LabelForm<string>[] = [
  { pattern: new RegExp(`^từ đầu năm(?: ${year})? (?:đến|tới) nay$`, 'iu'), read },
  {
    pattern: new RegExp(`^from the beginning of (?:the year|${year}) to (?:date|now)$`, 'iu'),
    read,
  },
];
