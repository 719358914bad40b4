import type { ReadRecords } from '../common/democracy-list.js';
import { readList } from '../common/read-list.js';
import type { DemocracyOptions } from '../democracy-options.js';
import { villageMeetingsList } from './village-meetings-list.js';
import type { VillageMeetings, VillageMeetingsInput } from './village-meetings.js';

/**
 * Reads how often villages met, and checks that no village is counted twice.
 *
 * Vietnamese: danh sách họp toàn thể thôn, tổ dân phố.
 *
 * Nothing throws for data: a row that cannot be read or repeats an id is left out with its finding;
 * all others are kept, whatever is found. Findings: those of all lists of
 * {@link readDemocracyRecords}; `democracy/parts-differ-from-total`.
 *
 * @param rows - The rows, see {@link VillageMeetingsInput}.
 * @param options - What they are read and checked against. Defaults to nothing.
 * @returns The records in the order given, frozen, and the findings.
 *
 * @example
 * ```ts
 * import { readVillageMeetings } from 'danvan/democracy';
 *
 * const row = { id: 'v1', unit: 'xa-a', period: '2026', villages: 9, once: 4, twice: 6 };
 * readVillageMeetings([row]).findings[0]?.code; //=> 'democracy/parts-differ-from-total'
 * ```
 *
 * @category Democracy
 */
export const readVillageMeetings = (
  rows: readonly VillageMeetingsInput[],
  options: DemocracyOptions = {},
): ReadRecords<VillageMeetings> => readList(rows, options, villageMeetingsList);
