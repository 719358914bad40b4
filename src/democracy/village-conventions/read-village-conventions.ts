import type { ReadRecords } from '../common/democracy-list.js';
import { readList } from '../common/read-list.js';
import type { DemocracyOptions } from '../democracy-options.js';
import { villageConventionsList } from './village-conventions-list.js';
import type { VillageConventions, VillageConventionsInput } from './village-conventions.js';

/**
 * Reads conventions of villages, and checks what was recognised against what was drawn up.
 *
 * Vietnamese: danh sách hương ước, quy ước của thôn, tổ dân phố.
 *
 * Nothing throws for data: a row that cannot be read or repeats an id is left out with its finding;
 * all others are kept, whatever is found. Findings: those of all lists of
 * {@link readDemocracyRecords}; `democracy/part-exceeds-whole`,
 * `democracy/parts-differ-from-total`, `democracy/part-doubtful`.
 *
 * @param rows - The rows, see {@link VillageConventionsInput}.
 * @param options - What they are read and checked against. Defaults to nothing.
 * @returns The records in the order given, frozen, and the findings.
 *
 * @example
 * ```ts
 * import { readVillageConventions } from 'danvan/democracy';
 *
 * const row = { id: 'q1', unit: 'xa-a', period: '2026', issued: 7, recognised: 8 };
 * readVillageConventions([row]).findings[0]?.code; //=> 'democracy/part-exceeds-whole'
 * ```
 *
 * @category Democracy
 */
export const readVillageConventions = (
  rows: readonly VillageConventionsInput[],
  options: DemocracyOptions = {},
): ReadRecords<VillageConventions> => readList(rows, options, villageConventionsList);
