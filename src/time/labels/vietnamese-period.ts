import { toRoman } from '#room/text';
import type { OpenSpan, Period, Span, YearPart } from '../periods/period.js';
import { spokenDate } from '../days/spoken-date.js';
import { isYearToDate } from '../periods/year-holding.js';
import { yearText } from './year-text.js';

function partOfYear({ kind, ordinal }: YearPart): string {
  switch (kind) {
    case 'month':
      return `tháng ${ordinal}`;
    case 'quarter':
      return `quý ${toRoman(ordinal)}`;
    case 'half-year':
      return ordinal === 1 ? '6 tháng đầu năm' : '6 tháng cuối năm';
    case 'nine-months':
      return '9 tháng đầu năm';
    case 'year':
      return 'năm';
  }
}

function yearPart(period: YearPart, withYear: boolean): string {
  const label = partOfYear(period);
  if (!withYear) return label;
  const year =
    period.kind === 'month' ? String(period.year) : yearText(period.year, period.calendar);
  return label.endsWith('năm') ? `${label} ${year}` : `${label} năm ${year}`;
}

function span({ firstDay, lastDay, occasion, calendar }: Span, withYear: boolean): string {
  switch (occasion?.kind) {
    case 'anniversary':
      return `${occasion.years} năm thực hiện ${occasion.document}`;
    case 'rest-of-year':
      return `từ nay đến cuối năm${withYear ? ` ${yearText(occasion.year, calendar)}` : ''}`;
    case undefined:
      return `từ ngày ${spokenDate(firstDay, 'vi')} đến ngày ${spokenDate(lastDay, 'vi')}`;
  }
}

function openSpan(period: OpenSpan, withYear: boolean): string {
  const { since, year, firstDay, calendar } = period;
  if (since === 'day') return `từ ngày ${spokenDate(firstDay, 'vi')} đến nay`;
  if (!isYearToDate(period)) return `từ năm ${year} đến nay`;
  return `từ đầu năm${withYear ? ` ${yearText(year, calendar)}` : ''} đến nay`;
}

/** What reports in Vietnamese call a period. */
export function vietnamesePeriod(period: Period, withYear: boolean): string {
  switch (period.kind) {
    case 'stage': {
      const ahead = period.horizon === undefined ? '' : `, định hướng đến năm ${period.horizon}`;
      return `giai đoạn ${period.year} - ${period.lastYear}${ahead}`;
    }
    case 'term':
      return `nhiệm kỳ ${period.year} - ${period.lastYear}`;
    case 'span':
      return span(period, withYear);
    case 'open-span':
      return openSpan(period, withYear);
    default:
      return yearPart(period, withYear);
  }
}
