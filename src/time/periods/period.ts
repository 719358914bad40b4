import type { CalendarDate } from '../days/calendar-date.js';
import type { ReportingCalendar } from '../calendars/reporting-calendar.js';
import type { TermSystem } from '../calendars/term-system.js';

/**
 * The kinds of periods that divide a year.
 *
 * Vietnamese: loại kỳ báo cáo trong năm (tháng, quý, 6 tháng, 9 tháng, năm).
 *
 * @example
 * ```ts
 * import type { YearPartKind } from 'danvan/time';
 *
 * const kind: YearPartKind = 'half-year';
 * ```
 *
 * @category Time
 */
export type YearPartKind = 'month' | 'quarter' | 'half-year' | 'nine-months' | 'year';

interface PeriodBase {
  /** Stable; sorts by year, where there is a beginning: `2020-H1`, `2020-H1@school-year`, `2013-06-03/2023-12-31`. */
  readonly id: string;
  /** The reporting calendar that gives the days. */
  readonly calendar: ReportingCalendar;
  /** The year that names the period, or the one it begins in. */
  readonly year: number;
  /** The place in the year, from 1. */
  readonly ordinal: number;
  /** The first day. */
  readonly from: CalendarDate;
  /** The last day, inclusive. */
  readonly to: CalendarDate;
  /** @deprecated Use `from`. */
  readonly firstDay: CalendarDate;
  /** @deprecated Use `to`. */
  readonly lastDay: CalendarDate;
}

/**
 * A month, quarter, half-year, nine months or year.
 *
 * Vietnamese: kỳ báo cáo trong năm.
 *
 * Ids: `2020-06`, `2020-Q2`, `2020-H1`, `2020-9M`, `2020`.
 *
 * @example
 * ```ts
 * import type { YearPart } from 'danvan/time';
 *
 * const isFirst = ({ ordinal }: YearPart) => ordinal === 1;
 * ```
 *
 * @category Time
 */
export interface YearPart extends PeriodBase {
  /** Tells kinds of periods apart. */
  readonly kind: YearPartKind;
}

/**
 * Several years together, perhaps with a look further ahead.
 *
 * Vietnamese: giai đoạn (định hướng đến năm …).
 *
 * Ids: `2021/2025`, `2021/2025~2030`. Both years are inclusive; the horizon does not lengthen the
 * period.
 *
 * @example
 * ```ts
 * import { periodOf } from 'danvan';
 *
 * const stage = periodOf('2021/2025~2030');
 * stage.kind === 'stage' && stage.horizon; //=> 2030
 * stage.to; //=> '2025-12-31'
 * ```
 *
 * @category Time
 */
export interface Stage extends PeriodBase {
  /** Tells kinds of periods apart. */
  readonly kind: 'stage';
  /** The last year of it, inclusive. */
  readonly lastYear: number;
  /** The last year that it looks ahead to, where it names one. */
  readonly horizon?: number | undefined;
}

/**
 * What a span is kept for; it changes the name of the span, never its days.
 *
 * Vietnamese: dịp (n năm thực hiện văn bản; từ nay đến cuối năm).
 *
 * @example
 * ```ts
 * import type { Occasion } from 'danvan/time';
 *
 * const occasion: Occasion = { kind: 'anniversary', years: 10, document: 'Nghị quyết 25-NQ/TW' };
 * ```
 *
 * @category Time
 */
export type Occasion =
  | { readonly kind: 'anniversary'; readonly years: number; readonly document: string }
  | { readonly kind: 'rest-of-year'; readonly year: number };

/**
 * Exact days, both inclusive.
 *
 * Vietnamese: khoảng thời gian từ ngày … đến ngày ….
 *
 * Id: `2013-06-03/2023-12-31`; it holds no occasion.
 *
 * @example
 * ```ts
 * import { periodOf } from 'danvan';
 *
 * periodOf('2013-06-03/2023-12-31').to; //=> '2023-12-31'
 * ```
 *
 * @category Time
 */
export interface Span extends PeriodBase {
  /** Tells kinds of periods apart. */
  readonly kind: 'span';
  /** What the span is counted for. */
  readonly occasion?: Occasion | undefined;
}

/**
 * From a day or a year on, up to the day as of which it is told.
 *
 * Vietnamese: từ … đến nay.
 *
 * Ids: `2013-06-03/..2023-08-31`, `2013/..2023-08-31`; the last day is part of it.
 *
 * @example
 * ```ts
 * import { periodOf } from 'danvan';
 *
 * periodOf('2013/..', { asOf: '2023-08-31' }).id; //=> '2013/..2023-08-31'
 * ```
 *
 * @category Time
 */
export interface OpenSpan extends PeriodBase {
  /** Tells kinds of periods apart. */
  readonly kind: 'open-span';
  /** Whether it was said from a day or from a year on. */
  readonly since: 'day' | 'year';
}

/**
 * Up to a day, from nobody knows when.
 *
 * Vietnamese: đến ngày …, không rõ từ bao giờ.
 *
 * Id: `../2025-06-30`. For stocks and totals whose beginning is not told. `from` is the first day
 * that periods can have, so that the period lies in no other one: it is compared by its end and
 * never added.
 *
 * @example
 * ```ts
 * import { periodOf } from 'danvan';
 *
 * periodOf('../2025-06-30').to; //=> '2025-06-30'
 * ```
 *
 * @category Time
 */
export interface OpenStart extends PeriodBase {
  /** Tells kinds of periods apart. */
  readonly kind: 'open-start';
}

/**
 * A term of office within one system of terms.
 *
 * Vietnamese: nhiệm kỳ.
 *
 * Id: `2020/2025@party`. Where the table of terms knows no exact days, the term holds both of its
 * years whole, so that it overlaps its neighbours.
 *
 * @example
 * ```ts
 * import { periodOf } from 'danvan';
 * import { termSystems } from 'danvan/vietnam';
 *
 * periodOf('2021/2026@national-assembly', { termSystems }).kind; //=> 'term'
 * ```
 *
 * @category Time
 */
export interface Term extends PeriodBase {
  /** Tells kinds of periods apart. */
  readonly kind: 'term';
  /** The last year of it, inclusive. */
  readonly lastYear: number;
  /** The terms of office that it is one of. */
  readonly system: TermSystem;
}

/**
 * A reporting period.
 *
 * Vietnamese: kỳ báo cáo.
 *
 * `id` is stable. Both days are inclusive and follow from the calendar: compare periods by their
 * days, never by their ids. Made by {@link parsePeriod}, {@link periodOf},
 * {@link parsePeriodLabel}, {@link anniversarySpan} and {@link restOfYear}; frozen plain data.
 *
 * @example
 * ```ts
 * import { periodOf } from 'danvan';
 *
 * const { from, to } = periodOf('2020-H1');
 * [from, to]; //=> ['2020-01-01', '2020-06-30']
 * ```
 *
 * @category Time
 */
export type Period = YearPart | Stage | Span | OpenSpan | OpenStart | Term;

/**
 * The kinds of reporting periods.
 *
 * Vietnamese: loại kỳ báo cáo.
 *
 * More kinds may come: a `switch` over them keeps a `default`.
 *
 * @example
 * ```ts
 * import type { PeriodKind } from 'danvan/time';
 *
 * const kind: PeriodKind = 'stage';
 * ```
 *
 * @category Time
 */
export type PeriodKind = Period['kind'];
