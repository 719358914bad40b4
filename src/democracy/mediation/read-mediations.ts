import type { ReadRecords } from '../common/democracy-list.js';
import { readList } from '../common/read-list.js';
import type { DemocracyOptions } from '../democracy-options.js';
import { mediationList } from './mediation-list.js';
import type { Mediation, MediationInput } from './mediation.js';

/**
 * Reads cases of mediation. Checks that received cases equal those that ended and those still
 * open, and that stated rates are right.
 *
 * Vietnamese: danh sách kết quả hòa giải ở cơ sở.
 *
 * Nothing throws for data: a row that cannot be read or repeats an id is left out with its finding;
 * all others are kept, whatever is found. Findings: those of all lists of
 * {@link readDemocracyRecords}; `democracy/balance-differs`, `democracy/balance-doubtful` where
 * only cases from before or withdrawn ones that nobody stated can make it right,
 * `democracy/rate-differs`.
 *
 * @param rows - The rows, see {@link MediationInput}.
 * @param options - What they are read and checked against. Defaults to nothing.
 * @returns The records in the order given, frozen, and the findings.
 *
 * @example
 * ```ts
 * import { readMediations } from 'danvan/democracy';
 *
 * const row = { id: 'm1', unit: 'tinh', period: '2020-H1', received: 325, successful: 240 };
 * const rate = { percent: 64, of: 'received' } as const;
 * readMediations([{ ...row, rate }]).findings[0]?.code; //=> 'democracy/rate-differs'
 * ```
 *
 * @category Democracy
 */
export const readMediations = (
  rows: readonly MediationInput[],
  options: DemocracyOptions = {},
): ReadRecords<Mediation> => readList(rows, options, mediationList);
