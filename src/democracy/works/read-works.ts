import type { ReadRecords } from '../common/democracy-list.js';
import { readList } from '../common/read-list.js';
import type { DemocracyOptions } from '../democracy-options.js';
import { workList } from './work-list.js';
import type { Work, WorkInput } from './work.js';

/**
 * Reads works and tasks, and checks money and beneficiaries.
 *
 * Vietnamese: danh sách công trình, phần việc.
 *
 * Nothing throws for data: a row that cannot be read or repeats an id is left out with its finding;
 * all others are kept, whatever is found. Findings: those of all lists of
 * {@link readDemocracyRecords}; `democracy/part-exceeds-whole`,
 * `democracy/parts-differ-from-total`.
 *
 * @param rows - The rows, see {@link WorkInput}.
 * @param options - What they are read and checked against. Defaults to nothing.
 * @returns The records in the order given, frozen, and the findings.
 *
 * @example
 * ```ts
 * import { readWorks } from 'danvan/democracy';
 *
 * const row = { id: 'w1', unit: 'thon-1', totalMoney: 90, stateMoney: 60, peopleMoney: 40 };
 * readWorks([row]).findings[0]?.code; //=> 'democracy/parts-differ-from-total'
 * ```
 *
 * @category Democracy
 */
export const readWorks = (
  rows: readonly WorkInput[],
  options: DemocracyOptions = {},
): ReadRecords<Work> => readList(rows, options, workList);
