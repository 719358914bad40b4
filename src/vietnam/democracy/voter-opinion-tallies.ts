import type { DemocracyTally } from '#room/tally';
import { atLevels } from './at-levels.js';

const ofVoters = (indicator: string, measure: string): DemocracyTally => ({
  indicator: `councils.${indicator}`,
  list: 'voterOpinions',
  measure,
});

const opinions = (indicator: string, measure: string): DemocracyTally => ({
  ...ofVoters(indicator, measure),
  by: { topic: 'topic' },
});

/** Which opinions of voters each indicator counts. */
export const voterOpinionTallies: readonly DemocracyTally[] = /* @__PURE__ */ (() =>
  atLevels([
    ofVoters('voter-meetings', 'meetings'),
    ofVoters('voter-attendances', 'attendances'),
    opinions('voter-meeting-opinions', 'atMeetings'),
    opinions('voter-opinions', 'received'),
    opinions('voter-opinions-classified', 'consolidated'),
    opinions('voter-opinions-forwarded', 'forwarded'),
    opinions('voter-opinions-answered', 'answered'),
  ]))();
