import { DanvanError } from '../findings/index.js';
import { daysInMonth } from '../text/days-in-month.js';
import type { Period, PeriodKind } from './period.js';

/** What sets the periods of one kind apart. */
export interface PeriodShape {
  readonly months: number;
  readonly perYear: number;
  /** The end of the id, behind the year. */
  readonly suffix: (ordinal: number) => string;
}

const two = (number: number): string => String(number).padStart(2, '0');

/** How many months each kind has, how many of the kind a year has, and how the id ends. */
export const periodShape: { readonly [Kind in PeriodKind]: PeriodShape } = Object.freeze({
  month: { months: 1, perYear: 12, suffix: (ordinal) => `-${two(ordinal)}` },
  quarter: { months: 3, perYear: 4, suffix: (ordinal) => `-Q${ordinal}` },
  'half-year': { months: 6, perYear: 2, suffix: (ordinal) => `-H${ordinal}` },
  'nine-months': { months: 9, perYear: 1, suffix: () => '-9M' },
  year: { months: 12, perYear: 1, suffix: () => '' },
});

/** The years that periods can have. */
export const firstYear = 1900;
export const lastYear = 2199;

/** Makes the period of a kind by its place in the year; throws `UNKNOWN_PERIOD` outside the years. */
export function makePeriod(kind: PeriodKind, year: number, ordinal: number): Period {
  if (year < firstYear || year > lastYear) {
    const message = `Periods go from ${firstYear} to ${lastYear}; there is none in ${year}.`;
    throw new DanvanError('UNKNOWN_PERIOD', message);
  }
  const { months, suffix } = periodShape[kind];
  const lastMonth = ordinal * months;
  return Object.freeze({
    id: `${year}${suffix(ordinal)}`,
    kind,
    calendar: 'civil',
    year,
    ordinal,
    firstDay: `${year}-${two(lastMonth - months + 1)}-01`,
    lastDay: `${year}-${two(lastMonth)}-${daysInMonth(year, lastMonth)}`,
  });
}
