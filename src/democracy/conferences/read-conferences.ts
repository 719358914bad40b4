import type { ReadRecords } from '../common/democracy-list.js';
import { readList } from '../common/read-list.js';
import type { DemocracyOptions } from '../democracy-options.js';
import { conferenceList } from './conference-list.js';
import type { Conference, ConferenceInput } from './conference.js';

/**
 * Reads conferences of staff, and checks how many were held and who took part.
 *
 * Vietnamese: danh sách hội nghị cán bộ, công chức, viên chức, người lao động.
 *
 * Nothing throws for data: a row that cannot be read or repeats an id is left out with its finding;
 * all others are kept, whatever is found. Findings: those of all lists of
 * {@link readDemocracyRecords}; `democracy/part-exceeds-whole`, `democracy/conference-late`,
 * `democracy/conference-quorum`, `democracy/conference-not-asked`.
 *
 * @param rows - The rows, see {@link ConferenceInput}.
 * @param options - What they are read and checked against. Defaults to nothing.
 * @returns The records in the order given, frozen, and the findings.
 *
 * @example
 * ```ts
 * import { readConferences } from 'danvan/democracy';
 *
 * const row = { id: 'c1', unit: 'xa-a', period: '2026', held: 12, obliged: 11 };
 * readConferences([row]).findings[0]?.code; //=> 'democracy/part-exceeds-whole'
 * ```
 *
 * @category Democracy
 */
export const readConferences = (
  rows: readonly ConferenceInput[],
  options: DemocracyOptions = {},
): ReadRecords<Conference> => readList(rows, options, conferenceList);
