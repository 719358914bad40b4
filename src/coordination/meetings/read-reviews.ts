import { type Finding, type ParseResult, readRecord } from '#room/findings';
import type { CoordinationOptions } from '../coordination-options.js';
import { coordinationReviewSchema, type CoordinationReview } from './coordination-review.js';
import { below, notPeriods, readRecords } from '../read-records.js';
import { unknownDocuments, type Path } from '../references.js';

/**
 * Reviews that were read, and what was wrong.
 *
 * Vietnamese: danh sách báo cáo sơ kết, tổng kết.
 *
 * @example
 * ```ts
 * import type { CoordinationReviews } from 'danvan';
 *
 * const count = ({ reviews }: CoordinationReviews): number => reviews.length;
 * ```
 *
 * @category Coordination
 */
export interface CoordinationReviews {
  readonly reviews: readonly CoordinationReview[];
  readonly findings: readonly Finding[];
}

function readReview(
  row: unknown,
  path: Path,
  options: CoordinationOptions,
): ParseResult<CoordinationReview> {
  const read = readRecord<CoordinationReview>(coordinationReviewSchema, row, path);
  if (!read.ok) return read;
  const periods = [
    { id: read.value.period, path: ['period'] },
    ...read.value.nextTasks.map(({ period }, at) => ({
      id: period,
      path: ['nextTasks', at, 'period'],
    })),
  ];
  const wrong = notPeriods(periods, options);
  return wrong.length === 0 ? read : { ok: false, findings: below(wrong, ...path) };
}

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
 * import { readReviews } from 'danvan';
 *
 * const row = { id: 'tk-2020', instrument: 'ct-2020', kind: 'final', period: '2020' };
 * readReviews([{ ...row, shortcomings: null }]).reviews[0]?.shortcomings; //=> null
 * ```
 *
 * @category Coordination
 */
export function readReviews(
  rows: readonly unknown[],
  options: CoordinationOptions = {},
): CoordinationReviews {
  const { values, findings } = readRecords<CoordinationReview>(rows, {
    list: 'review',
    name: 'reviews',
    read: (row, path) => readReview(row, path, options),
    check: ({ document }) => unknownDocuments([{ id: document, path: ['document'] }], options),
  });
  return { reviews: values, findings };
}
