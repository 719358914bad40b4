import type { ReadRecords } from '../common/democracy-list.js';
import { readList } from '../common/read-list.js';
import type { DemocracyOptions } from '../democracy-options.js';
import { disclosureList } from './disclosure-list.js';
import type { Disclosure, DisclosureInput } from './disclosure.js';

/**
 * Reads what was made public, and checks whether that was in time and for long enough.
 *
 * Vietnamese: danh sách nội dung công khai.
 *
 * Nothing throws for data: a row that cannot be read or repeats an id is left out with its finding;
 * all others are kept, whatever is found. Deadlines are told where `catalogues.disclosureItems` and
 * `holidays` are given. Findings: those of all lists of {@link readDemocracyRecords};
 * `democracy/days-out-of-order`, `democracy/disclosed-late`, `democracy/disclosed-perhaps-late`,
 * `democracy/shown-too-short`, `democracy/shown-perhaps-too-short`, `democracy/no-disclosure-rule`.
 *
 * @param rows - The rows, see {@link DisclosureInput}.
 * @param options - What they are read and checked against. Defaults to nothing.
 * @returns The disclosures in the order given, frozen, and the findings.
 *
 * @example
 * ```ts
 * import { readHolidayTable } from 'danvan/time';
 * import { readDisclosures } from 'danvan/democracy';
 *
 * const holidays = readHolidayTable({}).value;
 * const item = { id: 'fees', name: { vi: 'mức thu phí' }, workingDays: 10 };
 * const row = { id: 'c1', unit: 'xa-a', content: 'fees', methods: ['office'] };
 * const late = { ...row, decidedOn: '2026-06-01', from: '2026-06-16' };
 * const options = { holidays, catalogues: { disclosureItems: [item] } };
 * readDisclosures([late], options).findings[0]?.code; //=> 'democracy/disclosed-late'
 * ```
 *
 * @category Democracy
 */
export const readDisclosures = (
  rows: readonly DisclosureInput[],
  options: DemocracyOptions = {},
): ReadRecords<Disclosure> => readList(rows, options, disclosureList);
