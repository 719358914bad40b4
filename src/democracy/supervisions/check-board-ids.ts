import { below, type Finding } from '#room/findings';
import { idsOfList, unknownOf } from '#room/records';
import type { Board } from '../boards/board.js';
import { democracyFinding } from '../findings.js';
import type { Supervision } from './supervision.js';

/** Boards that supervisions name and that are not in the list. */
export function checkBoardIds(
  supervisions: readonly Supervision[],
  boards: readonly Board[],
): readonly Finding[] {
  const known = idsOfList(boards, 'boards');
  return supervisions.flatMap(({ board }, index) =>
    below(
      unknownOf([{ id: board, path: ['board'] }], known, (record, nearest, path) =>
        democracyFinding('democracy/unknown-record', { list: 'boards', record, nearest }, { path }),
      ),
      'supervisions',
      index,
    ),
  );
}
