import type { ReadRecords } from '../common/democracy-list.js';
import { readList } from '../common/read-list.js';
import type { DemocracyOptions } from '../democracy-options.js';
import { dialogueList } from './dialogue-list.js';
import type { Dialogue, DialogueInput } from './dialogue.js';

/**
 * Reads dialogues with the people and at the workplace, and checks their numbers.
 *
 * Vietnamese: danh sách cuộc đối thoại.
 *
 * Nothing throws for data: a row that cannot be read or repeats an id is left out with its finding;
 * all others are kept, whatever is found. Findings: those of all lists of
 * {@link readDemocracyRecords}; `democracy/part-exceeds-whole` (more answers than opinions),
 * `democracy/parts-differ-from-total`, `democracy/fewer-people-than-times`.
 *
 * @param rows - The rows, see {@link DialogueInput}.
 * @param options - What they are read and checked against. Defaults to nothing.
 * @returns The dialogues in the order given, frozen, and the findings.
 *
 * @example
 * ```ts
 * import { readDialogues } from 'danvan/democracy';
 *
 * const row = { id: 'd1', unit: 'xa-a', date: '2026-05-12', opinions: 20, answered: 21 };
 * readDialogues([row]).findings[0]?.code; //=> 'democracy/part-exceeds-whole'
 * ```
 *
 * @category Democracy
 */
export const readDialogues = (
  rows: readonly DialogueInput[],
  options: DemocracyOptions = {},
): ReadRecords<Dialogue> => readList(rows, options, dialogueList);
