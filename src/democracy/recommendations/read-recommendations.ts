import type { ReadRecords } from '../common/democracy-list.js';
import { readList } from '../common/read-list.js';
import type { DemocracyOptions } from '../democracy-options.js';
import { recommendationList } from './recommendation-list.js';
import type { Recommendation, RecommendationInput } from './recommendation.js';

/**
 * Reads the register of recommendations, and checks their days and states.
 *
 * Vietnamese: sổ theo dõi kiến nghị.
 *
 * Nothing throws for data: a row that cannot be read or repeats an id is left out with its finding;
 * all others are kept, whatever is found. {@link readDemocracyRecords} looks for the records that
 * `raisedIn` names as well (`democracy/unknown-record`). Findings: those of all lists of
 * {@link readDemocracyRecords}; `democracy/days-out-of-order`, `democracy/answered-but-open`. The
 * addressee is a unit too.
 *
 * @param rows - The rows, see {@link RecommendationInput}.
 * @param options - What they are read and checked against. Defaults to nothing.
 * @returns The recommendations in the order given, frozen, and the findings.
 *
 * @example
 * ```ts
 * import { readRecommendations } from 'danvan/democracy';
 *
 * const row = { id: 'n1', unit: 'xa-a', content: 'sửa cống thôn 1', addressee: 'ubnd' };
 * readRecommendations([row]).values[0]?.state; //=> 'open'
 * ```
 *
 * @category Democracy
 */
export const readRecommendations = (
  rows: readonly RecommendationInput[],
  options: DemocracyOptions = {},
): ReadRecords<Recommendation> => readList(rows, options, recommendationList);
