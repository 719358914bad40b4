import type { ReadRecords } from '../common/democracy-list.js';
import { readList } from '../common/read-list.js';
import type { DemocracyOptions } from '../democracy-options.js';
import { ratingList } from './rating-list.js';
import type { Rating, RatingInput } from './rating.js';

/**
 * Reads ratings. Checks that the grades add up to the communes that were rated, and that no more
 * were rated than there are.
 *
 * Vietnamese: danh sách xếp loại thực hiện dân chủ ở cơ sở, “Chính quyền thân thiện”.
 *
 * Nothing throws for data: a row that cannot be read or repeats an id is left out with its finding;
 * all others are kept, whatever is found. Findings: those of all lists of
 * {@link readDemocracyRecords}; `democracy/part-exceeds-whole`,
 * `democracy/parts-differ-from-total`.
 *
 * @param rows - The rows, see {@link RatingInput}.
 * @param options - What they are read and checked against. Defaults to nothing.
 * @returns The records in the order given, frozen, and the findings.
 *
 * @example
 * ```ts
 * import { readRatings } from 'danvan/democracy';
 *
 * const row = { id: 'r1', unit: 'tinh-a', scheme: 'grassroots-democracy', period: '2025' };
 * const wrong = { ...row, rated: 20, grades: { good: 12, fair: 7, average: 2 } };
 * readRatings([wrong]).findings[0]?.code; //=> 'democracy/parts-differ-from-total'
 * ```
 *
 * @category Democracy
 */
export const readRatings = (
  rows: readonly RatingInput[],
  options: DemocracyOptions = {},
): ReadRecords<Rating> => readList(rows, options, ratingList);
