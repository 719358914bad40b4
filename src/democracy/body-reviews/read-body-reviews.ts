import type { ReadRecords } from '../common/democracy-list.js';
import { readList } from '../common/read-list.js';
import type { DemocracyOptions } from '../democracy-options.js';
import { bodyReviewList } from './body-review-list.js';
import type { BodyReview, BodyReviewInput } from './body-review.js';

/**
 * Reads what bodies say of their own work, with the tasks that come next.
 *
 * Vietnamese: danh sách báo cáo sơ kết, tổng kết của đơn vị.
 *
 * Nothing throws for data: a row that cannot be read or repeats an id is left out with its finding;
 * all others are kept, whatever is found. Findings: those of all lists of
 * {@link readDemocracyRecords}; `time/*` of tasks too.
 *
 * @param rows - The rows, see {@link BodyReviewInput}.
 * @param options - What they are read and checked against. Defaults to nothing.
 * @returns The reviews in the order given, frozen, and the findings.
 *
 * @example
 * ```ts
 * import { readBodyReviews } from 'danvan/democracy';
 *
 * const about = [
 *   { document: 'nq-25', years: 10 },
 *   { document: 'kl-43', years: 5 },
 * ];
 * const row = { id: 'tk', unit: 'tinh', kind: 'anniversary', about, causes: null } as const;
 * readBodyReviews([row]).values[0]?.about.length; //=> 2
 * ```
 *
 * @category Democracy
 */
export const readBodyReviews = (
  rows: readonly BodyReviewInput[],
  options: DemocracyOptions = {},
): ReadRecords<BodyReview> => readList(rows, options, bodyReviewList);
