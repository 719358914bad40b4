import type * as z from 'zod/mini';
import type { DemocracyRecord } from '../common/democracy-record.js';
import type { StatedCount } from '../common/stated-count.js';
import type { ratingSchema } from './rating-schema.js';

/**
 * The grade of one commune by a scheme, or how many communes have which grade.
 *
 * Vietnamese: xếp loại thực hiện dân chủ ở cơ sở, “Chính quyền thân thiện”.
 *
 * Of one commune: `grade`, `score` of `maximum`; its unit is the commune. Of many: `rated` of `communes`,
 * `grades` by the word of the catalogue. A record has the one or the other.
 *
 * @example
 * ```ts
 * import type { Rating } from 'danvan/democracy';
 *
 * const isRated = ({ grade, rated }: Rating): boolean => (grade ?? rated) !== undefined;
 * ```
 *
 * @category Democracy
 */
export interface Rating extends DemocracyRecord {
  /** By what it is rated, a word of the catalogue `ratingSchemes`. */
  readonly scheme: string;
  /** The year that is rated, where it is not that of the days. */
  readonly year?: number | undefined;
  /** The grade of one commune, a word of the catalogue `ratingGrades`. */
  readonly grade?: string | undefined;
  /** The points of one commune. */
  readonly score?: StatedCount | undefined;
  /** The most points that there are. */
  readonly maximum?: StatedCount | undefined;
  /** All communes. */
  readonly communes?: StatedCount | undefined;
  /** Communes that were rated. */
  readonly rated?: StatedCount | undefined;
  /** How many have which grade, by words of the catalogue `ratingGrades`. */
  readonly grades: Readonly<Record<string, StatedCount>>;
  /** Dossiers that ask for recognition: hồ sơ đề nghị. */
  readonly dossiers?: StatedCount | undefined;
  /** Communes that were recognised: được công nhận, đạt chuẩn. */
  readonly recognised?: StatedCount | undefined;
}

/**
 * A {@link Rating} as it is typed in: id, unit and scheme make it complete.
 *
 * Vietnamese: xếp loại thực hiện dân chủ ở cơ sở, “Chính quyền thân thiện”.
 *
 * @example
 * ```ts
 * import type { RatingInput } from 'danvan/democracy';
 *
 * const row: RatingInput = { id: 'r1', unit: 'xa-a', scheme: 'grassroots-democracy', grade: 'good' };
 * ```
 *
 * @category Democracy
 */
export interface RatingInput extends Readonly<z.input<typeof ratingSchema>> {}
