import type { DemocracyList } from '../common/democracy-list.js';
import type { RecordFacts } from '../common/facts.js';
import { othersOf } from '../common/others-of.js';
import { boardSchema } from './board-schema.js';
import type { Board } from './board.js';
import { checkBoard } from './check-board.js';
import { checkBoards } from './check-boards.js';

function factsOf(board: Board): RecordFacts {
  const { kind, sphere, title, boards, members, women, villages, project, projects } = board;
  return {
    kind,
    sphere,
    title,
    boards,
    members,
    women,
    villages,
    project,
    projects,
    men: othersOf(women, members),
    lasting: board.from !== undefined || board.to !== undefined,
  };
}

/** How boards are read, checked and counted. */
export const boardList: DemocracyList<Board> = {
  list: 'boards',
  schema: boardSchema,
  named: ({ kind, decision }) => ({
    documents: [{ id: decision, path: ['decision'] }],
    words: { boardKinds: [{ id: kind, path: ['kind'] }] },
  }),
  check: checkBoard,
  checkAll: checkBoards,
  facts: factsOf,
};
