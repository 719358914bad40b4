import type * as z from 'zod/mini';
import type { DemocracyRecord } from '../common/democracy-record.js';
import type { BodyReviewKind } from './body-review-kinds.js';
import type { bodyReviewSchema } from './body-review-schema.js';
import type { ReviewPassage, ReviewTask, WordRating } from './review-parts.js';

/**
 * A document whose years in force are looked back on.
 *
 * Vietnamese: văn bản được tổng kết.
 *
 * @example
 * ```ts
 * import type { ReviewedDocument } from 'danvan/democracy';
 *
 * const about: ReviewedDocument[] = [
 *   { document: 'nq-25', years: 10 },
 *   { document: 'kl-43', years: 5 },
 * ];
 * ```
 *
 * @category Democracy
 */
export interface ReviewedDocument {
  /** The id of the document. */
  readonly document: string;
  /** How many years of it. */
  readonly years?: number | undefined;
}

/**
 * What a body says of its own work: what was reached and what not, why, and what comes next.
 *
 * Vietnamese: báo cáo sơ kết, tổng kết của đơn vị.
 *
 * It belongs to no instrument; reviews of those are `CoordinationReview`. A section of null is one
 * that the source names without a word more; an empty one is not there.
 *
 * @example
 * ```ts
 * import type { BodyReview } from 'danvan/democracy';
 *
 * const isOpen = ({ shortcomings }: BodyReview): boolean => shortcomings === null;
 * ```
 *
 * @category Democracy
 */
export interface BodyReview extends DemocracyRecord {
  /** Interim, final, or at the anniversary of documents. Defaults to `interim`. */
  readonly kind: BodyReviewKind;
  /** What it is called. */
  readonly title?: string | undefined;
  /** The documents whose years it looks back on; one review may have several. Defaults to none. */
  readonly about: readonly ReviewedDocument[];
  /** What was reached: kết quả. */
  readonly results: readonly ReviewPassage[] | null;
  /** What was not: hạn chế. */
  readonly shortcomings: readonly ReviewPassage[] | null;
  /** Why: nguyên nhân. */
  readonly causes: readonly ReviewPassage[] | null;
  /** What was learned: bài học kinh nghiệm. */
  readonly lessons: readonly ReviewPassage[] | null;
  /** Mottoes, each wording on its own: phương châm. Defaults to none. */
  readonly mottoes: readonly string[];
  /** What comes next: nhiệm vụ trọng tâm. */
  readonly nextTasks: readonly ReviewTask[];
  /** Ratings in words. */
  readonly ratings: readonly WordRating[];
}

/**
 * A {@link BodyReview} as it is typed in: id and unit make it complete.
 *
 * Vietnamese: báo cáo sơ kết, tổng kết của đơn vị.
 *
 * @example
 * ```ts
 * import type { BodyReviewInput } from 'danvan/democracy';
 *
 * const row: BodyReviewInput = { id: 'sk', unit: 'ban-dan-van', period: '2020-H1', causes: null };
 * ```
 *
 * @category Democracy
 */
export interface BodyReviewInput extends Readonly<z.input<typeof bodyReviewSchema>> {}
