import type { Recommendation } from '#room/democracy';
import type { CalendarDate } from '#room/time';
import type { LetterOptions } from '../common/letter-options.js';

/**
 * What the letter that sends recommendations is composed from.
 *
 * Vietnamese: công văn gửi kiến nghị.
 *
 * @example
 * ```ts
 * import type { RecommendationLetterOptions } from 'danvan/report';
 *
 * const count = ({ recommendations }: RecommendationLetterOptions) => recommendations.length;
 * ```
 *
 * @category Letters
 */
export interface RecommendationLetterOptions extends LetterOptions {
  /** The register, from `readRecommendations` of `danvan/democracy`. */
  readonly recommendations: readonly Recommendation[];
  /** To whom the letter goes: the id of a unit, or the words of the records. */
  readonly addressee: string;
}

/**
 * What the report on recommendations that are followed up is composed from.
 *
 * Vietnamese: báo cáo kết quả giải quyết, trả lời kiến nghị.
 *
 * @example
 * ```ts
 * import type { RecommendationReportOptions } from 'danvan/report';
 *
 * const day = ({ asOf }: RecommendationReportOptions) => asOf;
 * ```
 *
 * @category Letters
 */
export interface RecommendationReportOptions extends LetterOptions {
  /** The register, from `readRecommendations` of `danvan/democracy`. */
  readonly recommendations: readonly Recommendation[];
  /** The day on which it is looked at; what was sent or answered later is not told. */
  readonly asOf: CalendarDate;
}
