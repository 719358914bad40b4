import type { ReadRecords } from '../common/democracy-list.js';
import { readList } from '../common/read-list.js';
import type { DemocracyOptions } from '../democracy-options.js';
import { procedureList } from './procedure-list.js';
import type { Procedure, ProcedureInput } from './procedure.js';

/**
 * Reads rules of procedure, and checks that not more were issued than had to be.
 *
 * Vietnamese: danh sách quy chế thực hiện dân chủ, quy chế làm việc của cơ quan, đơn vị.
 *
 * Nothing throws for data: a row that cannot be read or repeats an id is left out with its finding;
 * all others are kept, whatever is found. Findings: those of all lists of
 * {@link readDemocracyRecords}; `democracy/part-exceeds-whole`.
 *
 * @param rows - The rows, see {@link ProcedureInput}.
 * @param options - What they are read and checked against. Defaults to nothing.
 * @returns The records in the order given, frozen, and the findings.
 *
 * @example
 * ```ts
 * import { readProcedures } from 'danvan/democracy';
 *
 * const row = { id: 'p1', unit: 'xa-a', kind: 'democracy', issued: 12, obliged: 11 };
 * readProcedures([row]).findings[0]?.code; //=> 'democracy/part-exceeds-whole'
 * ```
 *
 * @category Democracy
 */
export const readProcedures = (
  rows: readonly ProcedureInput[],
  options: DemocracyOptions = {},
): ReadRecords<Procedure> => readList(rows, options, procedureList);
