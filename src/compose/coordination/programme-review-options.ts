import type { CoordinationEvent, CoordinationReview, SituationNote } from '#room/coordination';
import type { ProgressOptions } from './progress-options.js';

/**
 * What a review of a programme is composed from.
 *
 * Vietnamese: căn cứ soạn báo cáo sơ kết, tổng kết chương trình phối hợp.
 *
 * `notes` and `events` are looked up by the ids that the review names; other records are left
 * aside. `tasks` name the tasks that are carried over and fill the annex with the progress by
 * `asOf`.
 *
 * @example
 * ```ts
 * import type { ProgrammeReviewOptions } from 'danvan/report';
 *
 * const isFinal = ({ review }: ProgrammeReviewOptions): boolean => review.kind === 'final';
 * ```
 *
 * @category Report
 */
export interface ProgrammeReviewOptions extends ProgressOptions {
  /** The review that is printed. */
  readonly review: CoordinationReview;
  /** Notes on the situation. Defaults to none. */
  readonly notes?: readonly SituationNote[] | undefined;
  /** Events of coordination. Defaults to none. */
  readonly events?: readonly CoordinationEvent[] | undefined;
}
