import type { FigureTable } from '#room/aggregation';
import type { CoordinationEvent } from '#room/coordination';
import type { CalendarDate } from '#room/time';
import type { CoordinationNaming } from '../../coordination/programme-options.js';
import type { LetterOptions } from '../common/letter-options.js';

/**
 * What a short report is made for: something that goes on, something unforeseen, or a week.
 *
 * Vietnamese: báo cáo nhanh, báo cáo đột xuất, báo cáo tuần.
 *
 * @example
 * ```ts
 * import type { ShortReportOccasion } from 'danvan/report';
 *
 * const occasion: ShortReportOccasion = 'quick';
 * ```
 *
 * @category Letters
 */
export type ShortReportOccasion = 'quick' | 'urgent' | 'week';

/**
 * The sections that a short report may have; each occasion has its own.
 *
 * Vietnamese: đề mục của báo cáo nhanh, đột xuất, tuần.
 *
 * `quick` and `urgent` have developments, handling, assessment and recommendations; `week` has results,
 * shortcomings, next tasks and recommendations.
 *
 * @example
 * ```ts
 * import type { ShortReportSection } from 'danvan/report';
 *
 * const section: ShortReportSection = 'developments';
 * ```
 *
 * @category Letters
 */
export type ShortReportSection =
  | 'developments'
  | 'handling'
  | 'assessment'
  | 'results'
  | 'shortcomings'
  | 'next'
  | 'recommendations';

/**
 * What a short report is composed from.
 *
 * Vietnamese: báo cáo nhanh, báo cáo đột xuất, báo cáo tuần.
 *
 * @example
 * ```ts
 * import type { ShortReportOptions } from 'danvan/report';
 *
 * const isWeekly = ({ occasion }: ShortReportOptions): boolean => occasion === 'week';
 * ```
 *
 * @category Letters
 */
export interface ShortReportOptions extends LetterOptions, CoordinationNaming {
  /** What the report is about. */
  readonly occasion: ShortReportOccasion;
  /** What it is about, within a sentence: “tình hình giải phóng mặt bằng”. */
  readonly matter: string;
  /** The first day that it tells of; a week needs it. */
  readonly from?: CalendarDate | undefined;
  /** The last day that it tells of; a week needs it. */
  readonly to?: CalendarDate | undefined;
  /** Passages of prose by section. One that has to be there and is empty has dots. */
  readonly narrative?:
    | { readonly [Section in ShortReportSection]?: string | readonly string[] | undefined }
    | undefined;
  /** Figures, told in sentences in the first section. Defaults to none. */
  readonly table?: FigureTable | undefined;
  /** Conferences, told in the first section; those of other days are left out with a finding. */
  readonly events?: readonly CoordinationEvent[] | undefined;
}
