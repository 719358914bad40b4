import type { ReadRecords } from '../common/democracy-list.js';
import { readList } from '../common/read-list.js';
import type { DemocracyOptions } from '../democracy-options.js';
import { clearanceList } from './clearance-list.js';
import type { Clearance, ClearanceInput } from './clearance.js';

/**
 * Reads records of site clearance, and checks parts against households and land.
 *
 * Vietnamese: danh sách công tác giải phóng mặt bằng.
 *
 * Nothing throws for data: a row that cannot be read or repeats an id is left out with its finding;
 * all others are kept, whatever is found. Findings: those of all lists of
 * {@link readDemocracyRecords}; `democracy/part-exceeds-whole`.
 *
 * @param rows - The rows, see {@link ClearanceInput}.
 * @param options - What they are read and checked against. Defaults to nothing.
 * @returns The records in the order given, frozen, and the findings.
 *
 * @example
 * ```ts
 * import { readClearances } from 'danvan/democracy';
 *
 * const row = { id: 'g1', unit: 'xa-a', project: 'ql-14', households: 86, agreed: 90 };
 * readClearances([row]).findings[0]?.code; //=> 'democracy/part-exceeds-whole'
 * ```
 *
 * @category Democracy
 */
export const readClearances = (
  rows: readonly ClearanceInput[],
  options: DemocracyOptions = {},
): ReadRecords<Clearance> => readList(rows, options, clearanceList);
