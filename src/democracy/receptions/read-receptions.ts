import type { ReadRecords } from '../common/democracy-list.js';
import { readList } from '../common/read-list.js';
import type { DemocracyOptions } from '../democracy-options.js';
import { receptionList } from './reception-list.js';
import type { Reception, ReceptionInput } from './reception.js';

/**
 * Reads receptions of citizens, and checks their numbers.
 *
 * Vietnamese: danh sách kết quả tiếp công dân.
 *
 * Nothing throws for data: a row that cannot be read or repeats an id is left out with its finding;
 * all others are kept, whatever is found. Findings: those of all lists of
 * {@link readDemocracyRecords}; `democracy/fewer-people-than-times` (people against visits),
 * `democracy/part-exceeds-whole` (large groups), `democracy/part-doubtful` (letters forwarded).
 *
 * @param rows - The rows, see {@link ReceptionInput}.
 * @param options - What they are read and checked against. Defaults to nothing.
 * @returns The receptions in the order given, frozen, and the findings.
 *
 * @example
 * ```ts
 * import { readReceptions } from 'danvan/democracy';
 *
 * const row = { id: 't1', unit: 'xa-a', date: '2026-05-15', visits: 9, people: 4 };
 * readReceptions([row]).findings[0]?.code; //=> 'democracy/fewer-people-than-times'
 * ```
 *
 * @category Democracy
 */
export const readReceptions = (
  rows: readonly ReceptionInput[],
  options: DemocracyOptions = {},
): ReadRecords<Reception> => readList(rows, options, receptionList);
