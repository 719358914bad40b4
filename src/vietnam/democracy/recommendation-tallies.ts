import type { DemocracyTally } from '#room/tally';
import { atLevels } from './at-levels.js';

const recommendations = {
  list: 'recommendations',
  measure: 'records',
  by: { addressee: 'addressee' },
} as const;

/** Which recommendations each indicator counts: made and answered in a period, overdue at its end. */
export const recommendationTallies: readonly DemocracyTally[] = /* @__PURE__ */ (() =>
  atLevels([
    { indicator: 'recommendations.made', ...recommendations },
    {
      indicator: 'recommendations.answered',
      ...recommendations,
      days: { from: 'answeredOn', to: 'answeredOn' },
    },
    {
      indicator: 'recommendations.overdue',
      ...recommendations,
      days: { from: 'overdueFrom', to: 'overdueTo' },
      at: 'end',
    },
  ]))();
