import type { ReadRecords } from '../common/democracy-list.js';
import { readList } from '../common/read-list.js';
import type { DemocracyOptions } from '../democracy-options.js';
import { boardList } from './board-list.js';
import type { Board, BoardInput } from './board.js';

/**
 * Reads boards of inspection and supervision, and checks members, terms and boards that are there
 * twice at a time.
 *
 * Vietnamese: danh sách Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng.
 *
 * Nothing throws for data: a row that cannot be read or repeats an id is left out with its finding;
 * all others are kept, whatever is found. Findings: those of all lists of
 * {@link readDemocracyRecords}; `democracy/board-too-small`, `democracy/board-too-large`,
 * `democracy/board-term-too-long`, `democracy/board-not-alone`, the same four with `perhaps` by
 * rows that are not confirmed, `democracy/no-board-rule`, `democracy/part-exceeds-whole`.
 *
 * @param rows - The rows, see {@link BoardInput}.
 * @param options - What they are read and checked against. Defaults to nothing.
 * @returns The boards in the order given, frozen, and the findings.
 *
 * @example
 * ```ts
 * import { readBoards } from 'danvan/democracy';
 * import { boardRules } from 'danvan/vietnam';
 *
 * const row = { id: 'b1', unit: 'xa-a', kind: 'people-inspection-board', from: '2023-07-01' };
 * const small = { ...row, members: 9, villages: 12 };
 * readBoards([small], { boardRules }).findings[0]?.code; //=> 'democracy/board-too-small'
 * ```
 *
 * @category Democracy
 */
export const readBoards = (
  rows: readonly BoardInput[],
  options: DemocracyOptions = {},
): ReadRecords<Board> => readList(rows, options, boardList);
