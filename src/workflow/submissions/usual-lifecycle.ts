import { deepFreeze } from '#room/kit';
import type { Lifecycle, LifecycleMove } from '#room/lifecycle';

const sent = ['submitted'] as const;
const back = ['submitted', 'returned'] as const;
const accepted = ['submitted', 'accepted'] as const;

const move = (from: string, to: string, by: string): LifecycleMove => ({
  from,
  to,
  by: [by],
  needs: to === 'returned' ? ['reason'] : [],
});

/** A state whose name is a matter of `danvan/vietnam`. */
const state = (id: string, milestones: Omit<Lifecycle['states'][number], 'id' | 'name'> = {}) => ({
  id,
  name: { vi: id },
  ...milestones,
});

/**
 * The usual way of a report: draft, submitted, returned or accepted, consolidated, closed.
 *
 * All here ask for its milestones `submitted`, `returned` and `accepted`, and for no state by name.
 */
export const usualLifecycle: Lifecycle = /* @__PURE__ */ (() =>
  deepFreeze({
    id: 'submission',
    name: { vi: 'submission' },
    initial: 'draft',
    states: [
      state('draft'),
      state('submitted', { reaches: sent }),
      state('returned', { reaches: back, revokes: ['accepted'] }),
      state('accepted', { reaches: accepted }),
      state('consolidated', { reaches: accepted }),
      state('closed', { reaches: accepted }),
    ],
    moves: [
      move('draft', 'submitted', 'sender'),
      move('submitted', 'returned', 'receiver'),
      move('submitted', 'accepted', 'receiver'),
      move('accepted', 'returned', 'receiver'),
      move('accepted', 'consolidated', 'receiver'),
      move('consolidated', 'closed', 'receiver'),
    ],
  }))();
