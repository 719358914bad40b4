import { englishMonths } from '#room/text';
import type { OpenSpan, Period, Span, YearPart } from '../periods/period.js';
import { spokenDate } from '../days/spoken-date.js';
import { isYearToDate } from '../periods/year-holding.js';
import { yearText } from './year-text.js';

const ordinals = ['first', 'second', 'third', 'fourth'] as const;

function yearPart({ kind, ordinal, year, calendar }: YearPart, withYear: boolean): string {
  const written = yearText(year, calendar);
  const of = withYear ? ` of ${written}` : ' of the year';
  switch (kind) {
    case 'month':
      return `${englishMonths[ordinal - 1]}${withYear ? ` ${year}` : ''}`;
    case 'quarter':
      return `${ordinals[ordinal - 1]} quarter${of}`;
    case 'half-year':
      return `${ordinals[ordinal - 1]} half${of}`;
    case 'nine-months':
      return `first nine months${of}`;
    case 'year':
      return withYear ? written : 'the year';
  }
}

function span({ firstDay, lastDay, occasion, calendar }: Span, withYear: boolean): string {
  switch (occasion?.kind) {
    case 'anniversary': {
      const years = occasion.years === 1 ? '1 year' : `${occasion.years} years`;
      return `${years} of implementing ${occasion.document}`;
    }
    case 'rest-of-year':
      return `from now to the end of ${withYear ? yearText(occasion.year, calendar) : 'the year'}`;
    case undefined:
      return `from ${spokenDate(firstDay, 'en')} to ${spokenDate(lastDay, 'en')}`;
  }
}

function openSpan(period: OpenSpan, withYear: boolean): string {
  const { since, year, firstDay, calendar } = period;
  if (since === 'day') return `from ${spokenDate(firstDay, 'en')} to date`;
  if (!isYearToDate(period)) return `from ${year} to date`;
  return `from the beginning of ${withYear ? yearText(year, calendar) : 'the year'} to date`;
}

/** What reports in English call a period. */
export function englishPeriod(period: Period, withYear: boolean): string {
  switch (period.kind) {
    case 'stage': {
      const ahead = period.horizon === undefined ? '' : `, with a view to ${period.horizon}`;
      return `period ${period.year} - ${period.lastYear}${ahead}`;
    }
    case 'term':
      return `term ${period.year} - ${period.lastYear}`;
    case 'span':
      return span(period, withYear);
    case 'open-span':
      return openSpan(period, withYear);
    default:
      return yearPart(period, withYear);
  }
}
