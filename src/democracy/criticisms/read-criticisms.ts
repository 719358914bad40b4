import type { ReadRecords } from '../common/democracy-list.js';
import { readList } from '../common/read-list.js';
import type { DemocracyOptions } from '../democracy-options.js';
import { criticismList } from './criticism-list.js';
import type { Criticism, CriticismInput } from './criticism.js';

/**
 * Reads social criticism and opinions on building the Party and the government, and checks what
 * became of the opinions.
 *
 * Vietnamese: danh sách cuộc phản biện xã hội.
 *
 * Nothing throws for data: a row that cannot be read or repeats an id is left out with its finding;
 * all others are kept, whatever is found. Findings: those of all lists of
 * {@link readDemocracyRecords}; `democracy/part-exceeds-whole`.
 *
 * @param rows - The rows, see {@link CriticismInput}.
 * @param options - What they are read and checked against. Defaults to nothing.
 * @returns The criticisms in the order given, frozen, and the findings.
 *
 * @example
 * ```ts
 * import { readCriticisms } from 'danvan/democracy';
 *
 * const row = { id: 'c1', unit: 'tinh', critic: 'front', opinions: 21, accepted: 22 };
 * readCriticisms([row]).findings[0]?.code; //=> 'democracy/part-exceeds-whole'
 * ```
 *
 * @category Democracy
 */
export const readCriticisms = (
  rows: readonly CriticismInput[],
  options: DemocracyOptions = {},
): ReadRecords<Criticism> => readList(rows, options, criticismList);
