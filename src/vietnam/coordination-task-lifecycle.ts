import type { Lifecycle } from '#room/lifecycle';
import { frozen } from './frozen.js';
import { makeMove, type MoveRow } from './make-move.js';

const moves: readonly MoveRow[] = [
  ['assigned', 'under-way', 'responsible'],
  ['assigned', 'done', 'responsible', 'result'],
  ['under-way', 'done', 'responsible', 'result'],
  ['under-way', 'assigned', 'lead'],
  ['done', 'under-way', 'lead', 'reason'],
  ['assigned', 'dropped', 'lead', 'reason'],
  ['under-way', 'dropped', 'lead', 'reason'],
  ['assigned', 'carried-over', 'lead', 'successor'],
  ['under-way', 'carried-over', 'lead', 'successor'],
];

/**
 * The usual way of a task: assigned, under way, done; dropped, or carried over into the next year.
 *
 * Vietnamese: quy trình nhiệm vụ phối hợp.
 *
 * The library looks at what the states reach: `done` counts as done, `dropped` is not counted at
 * all, `carried-over` stays undone where it was but is overdue no more. Roles and requirements are
 * proposals; hand in a copy with your own.
 *
 * @example
 * ```ts
 * import { allowedMoves } from 'danvan/documents';
 * import { coordinationTaskLifecycle as lifecycle } from 'danvan/vietnam';
 *
 * allowedMoves(lifecycle, 'under-way', 'responsible').map(({ to }) => to); //=> ['done']
 * ```
 *
 * @category Coordination
 */
export const coordinationTaskLifecycle: Lifecycle = /* @__PURE__ */ (() =>
  frozen({
    id: 'coordination-task',
    name: { vi: 'Quy trình nhiệm vụ phối hợp', en: 'Way of a coordination task' },
    initial: 'assigned',
    states: [
      { id: 'assigned', name: { vi: 'đã giao', en: 'assigned' }, revokes: ['done'] },
      { id: 'under-way', name: { vi: 'đang thực hiện', en: 'under way' }, revokes: ['done'] },
      { id: 'done', name: { vi: 'hoàn thành', en: 'done' }, reaches: ['done'] },
      { id: 'dropped', name: { vi: 'không thực hiện', en: 'dropped' }, reaches: ['dropped'] },
      {
        id: 'carried-over',
        name: { vi: 'chuyển tiếp', en: 'carried over' },
        reaches: ['carried-over'],
      },
    ],
    moves: moves.map(makeMove),
    source: 'Proposal; no legal act lays down the states of a task',
  }))();
