import { isInForce } from '#room/organization';
import type { Board } from './board.js';
import type { BoardRule } from './board-rule.js';

/** The day by whose law a board is judged: the first of its term. */
export const boardDay = ({ from, date, to }: Board): string | undefined => from ?? date ?? to;

/** All rows for a board on its day; for one without a day those that are in force still. */
export function boardRulesOf(board: Board, rules: readonly BoardRule[]): readonly BoardRule[] {
  const day = boardDay(board);
  return rules.filter(
    (rule) =>
      rule.kinds.includes(board.kind) &&
      rule.spheres.includes(board.sphere) &&
      (day === undefined ? rule.to === undefined : isInForce(rule, day)),
  );
}
