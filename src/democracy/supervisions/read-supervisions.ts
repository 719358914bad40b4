import type { ReadRecords } from '../common/democracy-list.js';
import { readList } from '../common/read-list.js';
import type { DemocracyOptions } from '../democracy-options.js';
import { supervisionList } from './supervision-list.js';
import type { Supervision, SupervisionInput } from './supervision.js';

/**
 * Reads supervisions, and checks recommendations and what became of them.
 *
 * Vietnamese: danh sách cuộc giám sát.
 *
 * Nothing throws for data: a row that cannot be read or repeats an id is left out with its finding;
 * all others are kept, whatever is found. Findings: those of all lists of
 * {@link readDemocracyRecords}; `democracy/part-exceeds-whole`,
 * `democracy/parts-differ-from-total`, and `democracy/part-doubtful` where more was recommended
 * than found, or more resolved than recommended.
 *
 * @param rows - The rows, see {@link SupervisionInput}.
 * @param options - What they are read and checked against. Defaults to nothing.
 * @returns The supervisions in the order given, frozen, and the findings.
 *
 * @example
 * ```ts
 * import { readSupervisions } from 'danvan/democracy';
 *
 * const row = { id: 's1', unit: 'tinh', supervisor: 'people-inspection-board', sessions: 98 };
 * const figures = { period: '2020-H1', recommendations: 12, accepted: 14 };
 * const { findings } = readSupervisions([{ ...row, ...figures }]);
 * findings[0]?.code; //=> 'democracy/part-exceeds-whole'
 * ```
 *
 * @category Democracy
 */
export const readSupervisions = (
  rows: readonly SupervisionInput[],
  options: DemocracyOptions = {},
): ReadRecords<Supervision> => readList(rows, options, supervisionList);
