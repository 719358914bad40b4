import type { ReadRecords } from '../common/democracy-list.js';
import { readList } from '../common/read-list.js';
import type { DemocracyOptions } from '../democracy-options.js';
import { consultationList } from './consultation-list.js';
import type { Consultation, ConsultationInput } from './consultation.js';

/**
 * Reads on what the people were asked, and checks the counts of their opinions.
 *
 * Vietnamese: danh sách nội dung lấy ý kiến Nhân dân.
 *
 * Nothing throws for data: a row that cannot be read or repeats an id is left out with its finding;
 * all others are kept, whatever is found. Findings: those of all lists of
 * {@link readDemocracyRecords}; `democracy/part-exceeds-whole` (more accepted, or explained, than
 * received), `democracy/parts-differ-from-total` (more accepted and explained together).
 *
 * @param rows - The rows, see {@link ConsultationInput}.
 * @param options - What they are read and checked against. Defaults to nothing.
 * @returns The consultations in the order given, frozen, and the findings.
 *
 * @example
 * ```ts
 * import { readConsultations } from 'danvan/democracy';
 *
 * const row = { id: 'k1', unit: 'xa-a', content: 'draft-laws', received: 10, accepted: 12 };
 * readConsultations([row]).findings[0]?.code; //=> 'democracy/part-exceeds-whole'
 * ```
 *
 * @category Democracy
 */
export const readConsultations = (
  rows: readonly ConsultationInput[],
  options: DemocracyOptions = {},
): ReadRecords<Consultation> => readList(rows, options, consultationList);
