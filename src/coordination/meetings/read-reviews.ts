import { notPeriods } from '#room/time';
import type { Finding } from '#room/findings';
import { eachOf, readRecords, unless } from '#room/records';
import type { CoordinationOptions } from '../coordination-options.js';
import { knownOf } from '../known.js';
import { once, unknownDocuments } from '../references.js';
import {
  coordinationReviewSchema,
  type CoordinationReview,
  type CoordinationReviewInput,
} from './coordination-review.js';

/**
 * Reviews that were read, and what was wrong.
 *
 * Vietnamese: danh sách báo cáo sơ kết, tổng kết.
 *
 * @example
 * ```ts
 * import type { CoordinationReviews } from 'danvan/coordination';
 *
 * const count = ({ reviews }: CoordinationReviews): number => reviews.length;
 * ```
 *
 * @category Coordination
 */
export interface CoordinationReviews {
  /** Those that could be read, in the order given. */
  readonly values: readonly CoordinationReview[];
  /** @deprecated Use `values`. */
  readonly reviews: readonly CoordinationReview[];
  readonly findings: readonly Finding[];
}

const periodsOf = ({ period, nextTasks }: CoordinationReview) => [
  { id: period, path: ['period'] },
  ...eachOf(nextTasks, 'period', 'nextTasks'),
];

/**
 * Reads reviews as they are typed in.
 *
 * Vietnamese: danh sách báo cáo sơ kết, tổng kết.
 *
 * A review that cannot be read, whose periods are none, or that has the id of an earlier one is
 * left out with its findings. Findings: `shape/*`, `time/*` of periods,
 * `coordination/duplicate-record`, `coordination/unknown-document`. {@link checkProgramme} looks
 * for the instruments, tasks, notes and events.
 *
 * @param rows - The records, see {@link CoordinationReviewInput}.
 * @param options - Documents and calendars. Defaults to none of them.
 * @returns The reviews in the order given, frozen.
 *
 * @example
 * ```ts
 * import { readReviews } from 'danvan/coordination';
 *
 * const row = { id: 'tk-2020', instrument: 'ct-2020', kind: 'final', period: '2020' } as const;
 * readReviews([{ ...row, shortcomings: null }]).values[0]?.shortcomings; //=> null
 * ```
 *
 * @category Coordination
 */
export function readReviews(
  rows: readonly CoordinationReviewInput[],
  options: CoordinationOptions = {},
): CoordinationReviews {
  const { documents } = knownOf(options);
  const { values, findings } = readRecords<CoordinationReview, CoordinationReview>(rows, {
    list: 'reviews',
    schema: coordinationReviewSchema,
    ...once('review'),
    finish: (review) => unless(notPeriods(periodsOf(review), options.periods), review),
    check: ({ document }) => unknownDocuments([{ id: document, path: ['document'] }], documents),
  });
  return { values, reviews: values, findings };
}
