import { coordinationFinding } from '../findings.js';
import type { Finding } from '#room/findings';
import { checkHistory as checkSteps, type Lifecycle, type Stated } from '#room/lifecycle';

/** The order of days, and with a lifecycle the state and every step; paths start at the record. */
export const checkHistory = (
  record: Stated & { readonly id: string },
  lifecycle: Lifecycle | undefined,
): readonly Finding[] =>
  checkSteps(record, lifecycle, {
    stateDiffers: (state, reached) => {
      const facts = { id: record.id, state, reached };
      return coordinationFinding('coordination/state-differs', facts, { path: ['state'] });
    },
    broken: (at) => {
      const place = { path: ['history', at] };
      return coordinationFinding('coordination/history-broken', { id: record.id }, place);
    },
  });
