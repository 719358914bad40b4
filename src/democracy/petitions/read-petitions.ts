import type { ReadRecords } from '../common/democracy-list.js';
import { readList } from '../common/read-list.js';
import type { DemocracyOptions } from '../democracy-options.js';
import { petitionList } from './petition-list.js';
import type { Petition, PetitionInput } from './petition.js';

/**
 * Reads letters of the people, and checks their breakdown and what became of them.
 *
 * Vietnamese: danh sách kết quả tiếp nhận, xử lý đơn.
 *
 * Nothing throws for data: a row that cannot be read or repeats an id is left out with its finding;
 * all others are kept, whatever is found. Findings: those of all lists of
 * {@link readDemocracyRecords}; `democracy/breakdown-of-unknown`,
 * `democracy/parts-differ-from-total`, `democracy/part-exceeds-whole`,
 * `democracy/part-exceeds-sum`, `democracy/part-doubtful`, `democracy/balance-doubtful`.
 *
 * @param rows - The rows, see {@link PetitionInput}.
 * @param options - What they are read and checked against. Defaults to nothing.
 * @returns The records in the order given, frozen, and the findings.
 *
 * @example
 * ```ts
 * import { readPetitions } from 'danvan/democracy';
 *
 * const row = { id: 'p1', unit: 'xa-a', period: '2026-Q1', received: 12, complaints: 5 };
 * readPetitions([row]).findings[0]?.code; //=> 'democracy/breakdown-of-unknown'
 * readPetitions([{ ...row, breakdownOf: 'received' }]).findings; //=> []
 * ```
 *
 * @category Democracy
 */
export const readPetitions = (
  rows: readonly PetitionInput[],
  options: DemocracyOptions = {},
): ReadRecords<Petition> => readList(rows, options, petitionList);
