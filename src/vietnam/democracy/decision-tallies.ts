import type { DemocracyTally } from '#room/tally';

/** Which decisions each indicator counts. */
export const decisionTallies: readonly DemocracyTally[] = [];
