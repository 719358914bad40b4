import { readable } from '#room/findings';
import type { CalendarDate } from '#room/time';
import { boundsOf } from '../common/stated-count.js';
import type { Board } from './board.js';
import { boardRulesOf } from './board-rules-of.js';
import type { BoardRule } from './board-rule.js';
import { lastDayOfTerm } from './last-day-of-term.js';

/**
 * What one row of the law asks of a board.
 *
 * Vietnamese: số lượng thành viên, nhiệm kỳ theo quy định.
 *
 * What the row does not say, or the record does not let tell, is null.
 *
 * @example
 * ```ts
 * import type { BoardLimits } from 'danvan/democracy';
 *
 * const isBounded = ({ most }: BoardLimits): boolean => most !== null;
 * ```
 *
 * @category Democracy
 */
export interface BoardLimits {
  /** The row. */
  readonly rule: BoardRule;
  /** The fewest members, of all boards of the record together. */
  readonly least: number | null;
  /** The most members, of all boards of the record together. */
  readonly most: number | null;
  /** The last day that the term may have. */
  readonly lastDay: CalendarDate | null;
}

function leastOf({ boards, villages }: Board, rule: BoardRule): number | null {
  const { leastMembers, memberPerVillage } = rule;
  const ofVillages = memberPerVillage && villages !== undefined ? boundsOf(villages).from : 0;
  const least = Math.max((leastMembers ?? 0) * boundsOf(boards).from, ofVillages);
  return leastMembers === undefined && !memberPerVillage ? null : least;
}

function mostOf({ boards }: Board, { mostMembers }: BoardRule): number | null {
  const { to } = boundsOf(boards);
  return mostMembers === undefined || to === Infinity ? null : mostMembers * to;
}

function limitsBy(board: Board, rule: BoardRule): BoardLimits {
  const { from } = board;
  const { termYears } = rule;
  const lastDay =
    from === undefined || termYears === undefined ? null : lastDayOfTerm(from, termYears);
  return Object.freeze({ rule, least: leastOf(board, rule), most: mostOf(board, rule), lastDay });
}

/**
 * Tells how many members a board must and may have, and when its term ends at the latest, by each
 * row of the law for its kind on its first day.
 *
 * Vietnamese: số lượng thành viên, nhiệm kỳ theo quy định.
 *
 * A board without a day is judged by the rows that are in force still.
 *
 * @param board - A board, as {@link readBoards} gives it.
 * @param rules - Dated rows; `boardRules` of `danvan/vietnam`, or your own.
 * @returns One entry a row that is for the board, frozen.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for a board that no reader gave, and rules that
 * cannot be read.
 *
 * @example
 * ```ts
 * import { boardLimits, readBoards } from 'danvan/democracy';
 * import { boardRules } from 'danvan/vietnam';
 *
 * const row = { id: 'b1', unit: 'xa-a', kind: 'people-inspection-board', from: '2023-07-01' };
 * const [board] = readBoards([{ ...row, villages: 12 }]).values;
 * board && boardLimits(board, boardRules).map(({ least }) => least); //=> [12]
 * ```
 *
 * @category Democracy
 */
export const boardLimits = (board: Board, rules: readonly BoardRule[]): readonly BoardLimits[] =>
  readable('The board, or a rule,', () =>
    Object.freeze(boardRulesOf(board, rules).map((rule) => limitsBy(board, rule))),
  );
