import type { CalendarDate, YearPartKind } from '#room/time';
import type { OutlineBody } from './outline-body.js';

/**
 * Whether a review looks back on a part of the way, on all of it, or says neither.
 *
 * Vietnamese: sơ kết, tổng kết, kết quả.
 *
 * @example
 * ```ts
 * import type { ReviewKind } from 'danvan/vietnam';
 *
 * const kind: ReviewKind = 'final';
 * ```
 *
 * @category Report
 */
export type ReviewKind = 'interim' | 'final' | 'results';

/**
 * What a thematic review looks back on.
 *
 * Vietnamese: chuyên đề (n năm thực hiện văn bản).
 *
 * @example
 * ```ts
 * import type { ReviewTheme } from 'danvan/vietnam';
 *
 * const theme: ReviewTheme = { years: 10, document: 'Nghị quyết số 25-NQ/TW ngày 03/6/2013' };
 * ```
 *
 * @category Report
 */
export interface ReviewTheme {
  /** How many years; absent where the theme is no anniversary. */
  readonly years?: number | undefined;
  /** The document as the title cites it. */
  readonly document: string;
}

/**
 * What an outline is asked for.
 *
 * Vietnamese: yêu cầu đề cương.
 *
 * @example
 * ```ts
 * import type { OutlineAsk } from 'danvan/vietnam';
 *
 * const ask: OutlineAsk = { occasion: 'year', body: 'front', date: '2026-12-10' };
 * ```
 *
 * @category Report
 */
export interface OutlineAsk {
  /** The kind of the period, or `thematic` (chuyên đề). */
  readonly occasion: YearPartKind | 'term' | 'thematic';
  /** The body that reports. */
  readonly body: OutlineBody;
  /** The day of the document, as an ISO calendar date: acts changed the words. */
  readonly date: CalendarDate;
  /**
   * Defaults to interim for six months, results for months, quarters and nine months, else final.
   */
  readonly kind?: ReviewKind | undefined;
  /** What a thematic review is about; one or several. */
  readonly themes?: readonly ReviewTheme[] | undefined;
}
