import type { Lifecycle } from '#room/lifecycle';
import { usualLifecycle } from '#room/workflow';
import { frozen } from './frozen.js';

/** What the states are called in offices, by their ids. */
const stateNames: { readonly [state: string]: { readonly vi: string; readonly en: string } } = {
  draft: { vi: 'nháp', en: 'draft' },
  submitted: { vi: 'đã gửi', en: 'submitted' },
  returned: { vi: 'trả lại', en: 'returned' },
  accepted: { vi: 'tiếp nhận', en: 'accepted' },
  consolidated: { vi: 'tổng hợp', en: 'consolidated' },
  closed: { vi: 'chốt', en: 'closed' },
};

/**
 * The usual way of a report: draft, submitted, returned or accepted, consolidated, closed.
 *
 * Vietnamese: quy trình gửi, nhận báo cáo (nháp → gửi → trả lại hoặc tiếp nhận → tổng hợp → chốt).
 *
 * Not confirmed: usage of offices and no act. `danvan/workflow` takes it where no other is handed in; one
 * of your own needs the milestones `submitted`, `returned` and `accepted`.
 *
 * @example
 * ```ts
 * import { allowedMoves } from 'danvan/documents';
 * import { submissionLifecycle } from 'danvan/vietnam';
 *
 * allowedMoves(submissionLifecycle, 'submitted').map(({ to }) => to); //=> ['returned', 'accepted']
 * ```
 *
 * @category Workflow
 */
export const submissionLifecycle: Lifecycle = /* @__PURE__ */ (() =>
  frozen({
    ...usualLifecycle,
    name: { vi: 'Quy trình gửi, nhận báo cáo', en: 'Way of a report' },
    states: usualLifecycle.states.map((state) => ({
      ...state,
      name: stateNames[state.id] ?? state.name,
    })),
    source: 'Usage of offices that gather reports; not confirmed by an act',
  }))();
