import type { CalendarDate } from '#room/time';
import type { ActingUnits } from '../common/acting-units.js';
import type { DemocracySphere } from '../common/spheres.js';

/**
 * A passage of a review.
 *
 * Vietnamese: đoạn nội dung của báo cáo.
 *
 * @example
 * ```ts
 * import type { ReviewPassage } from 'danvan/democracy';
 *
 * const passage: ReviewPassage = { sphere: 'employer', text: 'Được quan tâm thực hiện.' };
 * ```
 *
 * @category Democracy
 */
export interface ReviewPassage {
  /** What it is headed with. */
  readonly title?: string | undefined;
  /** The sphere that it tells of, where it is one. */
  readonly sphere?: DemocracySphere | undefined;
  /** What it says; null where the source has the heading without a word more. */
  readonly text: string | null;
}

/**
 * A task for the time to come that belongs to no instrument.
 *
 * Vietnamese: nhiệm vụ trọng tâm thời gian tới.
 *
 * @example
 * ```ts
 * import type { ReviewTask } from 'danvan/democracy';
 *
 * const task: ReviewTask = {
 *   content: 'Nắm tình hình Nhân dân',
 *   assignees: { units: [], selector: { within: 'tinh', kinds: ['mass-mobilization-board'] } },
 * };
 * ```
 *
 * @category Democracy
 */
export interface ReviewTask {
  /** What is to be done. */
  readonly content: string;
  /** The id of the period in which it is to be done. */
  readonly period?: string | undefined;
  /** The first day, where no period fits. */
  readonly from?: CalendarDate | undefined;
  /** The last day, included. */
  readonly to?: CalendarDate | undefined;
  /** Who is to do it; the body itself where nothing is said. */
  readonly assignees?: ActingUnits | undefined;
}

/**
 * A rating in words.
 *
 * Vietnamese: đánh giá bằng lời.
 *
 * @example
 * ```ts
 * import type { WordRating } from 'danvan/democracy';
 *
 * const advice: WordRating = {
 *   content: 'tham mưu cho cấp ủy',
 *   text: 'tham mưu khá tốt',
 *   grade: 'fair',
 * };
 * ```
 *
 * @category Democracy
 */
export interface WordRating {
  /** The id of the body that is rated. Defaults to that of the review. */
  readonly unit?: string | undefined;
  /** The sphere that is rated, where it is one. */
  readonly sphere?: DemocracySphere | undefined;
  /** What of it is rated. */
  readonly content: string;
  /** The rating, in the words of the source. */
  readonly text: string;
  /** The grade that comes nearest, a word of the catalogue `ratingGrades`. */
  readonly grade?: string | undefined;
}
