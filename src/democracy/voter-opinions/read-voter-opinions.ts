import type { ReadRecords } from '../common/democracy-list.js';
import { readList } from '../common/read-list.js';
import type { DemocracyOptions } from '../democracy-options.js';
import { voterOpinionsList } from './voter-opinions-list.js';
import type { VoterOpinions, VoterOpinionsInput } from './voter-opinions.js';

/**
 * Reads what voters told people's councils, and doubts parts that are larger than their wholes.
 *
 * Vietnamese: danh sách ý kiến, kiến nghị của cử tri.
 *
 * Nothing throws for data: a row that cannot be read or repeats an id is left out with its finding;
 * all others are kept, whatever is found. Findings: those of all lists of
 * {@link readDemocracyRecords}; `democracy/part-doubtful`.
 *
 * @param rows - The rows, see {@link VoterOpinionsInput}.
 * @param options - What they are read and checked against. Defaults to nothing.
 * @returns The records in the order given, frozen, and the findings.
 *
 * @example
 * ```ts
 * import { readVoterOpinions } from 'danvan/democracy';
 *
 * const row = { id: 'v1', unit: 'hdnd-xa-a', period: '2026-H1', received: 64, forwarded: 70 };
 * readVoterOpinions([row]).findings[0]?.code; //=> 'democracy/part-doubtful'
 * ```
 *
 * @category Democracy
 */
export const readVoterOpinions = (
  rows: readonly VoterOpinionsInput[],
  options: DemocracyOptions = {},
): ReadRecords<VoterOpinions> => readList(rows, options, voterOpinionsList);
