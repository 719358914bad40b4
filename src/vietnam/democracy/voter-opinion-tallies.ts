import type { DemocracyTally } from '#room/tally';

const opinions = (indicator: string, measure: string): DemocracyTally => ({
  indicator: `councils.${indicator}`,
  list: 'voterOpinions',
  measure,
  by: { topic: 'topic' },
});

/** Which opinions of voters each indicator counts. */
export const voterOpinionTallies: readonly DemocracyTally[] = /* @__PURE__ */ (() => [
  opinions('voter-meetings', 'meetings'),
  opinions('voter-attendances', 'attendances'),
  opinions('voter-meeting-opinions', 'atMeetings'),
  opinions('voter-opinions', 'received'),
  opinions('voter-opinions-classified', 'consolidated'),
  opinions('voter-opinions-forwarded', 'forwarded'),
  opinions('voter-opinions-answered', 'answered'),
])();
