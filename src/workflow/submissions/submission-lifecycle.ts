import { deepFreeze } from '#room/kit';
import type { Lifecycle, LifecycleMove } from '#room/lifecycle';

const sent = ['submitted'] as const;
const back = ['submitted', 'returned'] as const;
const accepted = ['submitted', 'accepted'] as const;

const move = (from: string, to: string, by: string, ...needs: string[]): LifecycleMove => ({
  from,
  to,
  by: [by],
  needs,
});

/**
 * The usual way of a report: draft, submitted, returned or accepted, consolidated, closed.
 *
 * Vietnamese: quy trình gửi, nhận báo cáo (nháp → gửi → trả lại hoặc tiếp nhận → tổng hợp → chốt).
 *
 * Usage and no act. The functions of this door ask for its milestones `submitted`, `returned` and
 * `accepted`, and for no state by name; hand in one of your own that reaches them as the option `lifecycle`.
 *
 * @example
 * ```ts
 * import { allowedMoves } from 'danvan';
 * import { submissionLifecycle } from 'danvan/workflow';
 *
 * allowedMoves(submissionLifecycle, 'submitted').map(({ to }) => to); //=> ['returned', 'accepted']
 * ```
 *
 * @category Workflow
 */
export const submissionLifecycle: Lifecycle = /* @__PURE__ */ (() =>
  deepFreeze({
    id: 'submission',
    name: { vi: 'Quy trình gửi, nhận báo cáo', en: 'Way of a report' },
    initial: 'draft',
    states: [
      { id: 'draft', name: { vi: 'nháp' } },
      { id: 'submitted', name: { vi: 'đã gửi' }, reaches: sent },
      { id: 'returned', name: { vi: 'trả lại' }, reaches: back, revokes: ['accepted'] },
      { id: 'accepted', name: { vi: 'tiếp nhận' }, reaches: accepted },
      { id: 'consolidated', name: { vi: 'tổng hợp' }, reaches: accepted },
      { id: 'closed', name: { vi: 'chốt' }, reaches: accepted },
    ],
    moves: [
      move('draft', 'submitted', 'sender'),
      move('submitted', 'returned', 'receiver', 'reason'),
      move('submitted', 'accepted', 'receiver'),
      move('accepted', 'returned', 'receiver', 'reason'),
      move('accepted', 'consolidated', 'receiver'),
      move('consolidated', 'closed', 'receiver'),
    ],
  }))();
