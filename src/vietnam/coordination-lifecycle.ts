import type { Lifecycle } from '#room/lifecycle';
import { frozen } from './frozen.js';
import { makeMove, type MoveRow } from './make-move.js';

const signed = ['signed'] as const;
const ended = ['signed', 'ended'] as const;

const moves: readonly MoveRow[] = [
  ['suggested', 'approved', 'party-committee', 'suggestion', 'approval'],
  ['suggested', 'declined', 'party-committee'],
  ['approved', 'drafted', 'lead', 'draft'],
  ['drafted', 'signed', 'parties', 'parties', 'signatures'],
  ['drafted', 'declined', 'parties'],
  ['signed', 'planned', 'lead', 'plan'],
  ['signed', 'implemented', 'parties'],
  ['planned', 'implemented', 'parties'],
  ['implemented', 'planned', 'lead', 'plan'],
  ['implemented', 'interim-reviewed', 'lead', 'interim-review'],
  ['interim-reviewed', 'planned', 'lead', 'plan'],
  ['interim-reviewed', 'implemented', 'parties'],
  ['implemented', 'final-reviewed', 'lead', 'final-review'],
  ['interim-reviewed', 'final-reviewed', 'lead', 'final-review'],
  ['final-reviewed', 'extended', 'parties', 'extension'],
  ['final-reviewed', 'replaced', 'parties', 'replacement'],
  ['final-reviewed', 'ended', 'parties'],
  ['extended', 'planned', 'lead', 'plan'],
  ['extended', 'implemented', 'parties'],
  ['signed', 'replaced', 'parties', 'replacement'],
  ['implemented', 'replaced', 'parties', 'replacement'],
  ['signed', 'ended', 'parties', 'termination'],
  ['implemented', 'ended', 'parties', 'termination'],
];

/**
 * The usual way of what bodies sign with each other, from the suggestion to its end.
 *
 * Vietnamese: quy trình xây dựng, ký kết, thực hiện, sơ kết, tổng kết, gia hạn văn bản phối hợp.
 *
 * The steps are those of practice (the approval in principle as in 490-CV/BDVTW); roles and
 * requirements are proposals, not confirmed for any one province. Hand in a copy with your own.
 * {@link instrumentFacts} meets requirements from the records.
 *
 * @example
 * ```ts
 * import { allowedMoves } from 'danvan/documents';
 * import { coordinationLifecycle } from 'danvan/vietnam';
 *
 * coordinationLifecycle.initial; //=> 'suggested'
 * allowedMoves(coordinationLifecycle, 'drafted').map(({ to }) => to); //=> ['signed', 'declined']
 * ```
 *
 * @category Coordination
 */
export const coordinationLifecycle: Lifecycle = /* @__PURE__ */ (() =>
  frozen({
    id: 'coordination-instrument',
    name: { vi: 'Quy trình văn bản phối hợp', en: 'Way of a coordination instrument' },
    initial: 'suggested',
    states: [
      { id: 'suggested', name: { vi: 'đề xuất', en: 'suggested' } },
      { id: 'approved', name: { vi: 'cấp ủy cho chủ trương', en: 'approved in principle' } },
      { id: 'declined', name: { vi: 'không thông qua', en: 'declined' } },
      { id: 'drafted', name: { vi: 'dự thảo', en: 'drafted' } },
      { id: 'signed', name: { vi: 'ký kết', en: 'signed' }, reaches: signed },
      { id: 'planned', name: { vi: 'có kế hoạch', en: 'planned' }, reaches: signed },
      { id: 'implemented', name: { vi: 'thực hiện', en: 'implemented' }, reaches: signed },
      { id: 'interim-reviewed', name: { vi: 'sơ kết', en: 'interim review' }, reaches: signed },
      { id: 'final-reviewed', name: { vi: 'tổng kết', en: 'final review' }, reaches: signed },
      { id: 'extended', name: { vi: 'gia hạn', en: 'extended' }, reaches: signed },
      { id: 'replaced', name: { vi: 'thay thế', en: 'replaced' }, reaches: ended },
      { id: 'ended', name: { vi: 'chấm dứt', en: 'ended' }, reaches: ended },
    ],
    moves: moves.map(makeMove),
    source: 'Practice; 490-CV/BDVTW for the approval in principle; not confirmed for any province',
  }))();
