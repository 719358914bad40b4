import type { DemocracyList } from '../common/democracy-list.js';
import type { RecordFacts } from '../common/facts.js';
import { checkVoterOpinions } from './check-voter-opinions.js';
import { voterOpinionsSchema } from './voter-opinions-schema.js';
import type { VoterOpinions } from './voter-opinions.js';

function factsOf(record: VoterOpinions): RecordFacts {
  const { topic, meetings, attendances, atMeetings, received, consolidated } = record;
  const { forwarded, answered, forwardedAs } = record;
  return {
    topic,
    meetings,
    attendances,
    atMeetings,
    received,
    consolidated,
    forwarded,
    answered,
    forwardedAs: forwarded === undefined ? undefined : forwardedAs,
  };
}

/** How opinions of voters are read, checked and counted. */
export const voterOpinionsList: DemocracyList<VoterOpinions> = {
  list: 'voterOpinions',
  schema: voterOpinionsSchema,
  check: checkVoterOpinions,
  facts: factsOf,
};
