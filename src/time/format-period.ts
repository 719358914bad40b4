import { englishMonths } from '../text/english-months.js';
import { toRoman } from '../text/index.js';
import type { Period } from './period.js';

const ordinals = ['first', 'second', 'third', 'fourth'] as const;

function vietnamese({ kind, ordinal }: Period): string {
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

function inVietnamese(period: Period, withYear: boolean): string {
  const label = vietnamese(period);
  if (!withYear) return label;
  return label.endsWith('năm') ? `${label} ${period.year}` : `${label} năm ${period.year}`;
}

function inEnglish({ kind, ordinal, year }: Period, withYear: boolean): string {
  const of = withYear ? ` of ${year}` : ' of the year';
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
      return withYear ? String(year) : 'the year';
  }
}

/**
 * Names a period as reports do.
 *
 * Term: tên kỳ báo cáo. Without the year, the English name says “of the year” where “năm” stands in
 * Vietnamese. {@link parsePeriodLabel} reads every name with its year back.
 *
 * @param period - The period.
 * @param options - `language` defaults to `vi`; `withYear` to true.
 * @returns Its name.
 *
 * @example
 * ```ts
 * import { formatPeriod, periodOf } from 'danvan';
 *
 * formatPeriod(periodOf('2020-H1')); //=> '6 tháng đầu năm 2020'
 * formatPeriod(periodOf('2020-Q2')); //=> 'quý II năm 2020'
 * formatPeriod(periodOf('2020-H1'), { withYear: false }); //=> '6 tháng đầu năm'
 * formatPeriod(periodOf('2020-9M'), { language: 'en' }); //=> 'first nine months of 2020'
 * ```
 *
 * @category Time
 */
export function formatPeriod(
  period: Period,
  options: { readonly language?: 'vi' | 'en'; readonly withYear?: boolean } = {},
): string {
  const { language = 'vi', withYear = true } = options;
  return language === 'vi' ? inVietnamese(period, withYear) : inEnglish(period, withYear);
}
