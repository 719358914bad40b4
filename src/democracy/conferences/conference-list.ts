import { countOf, isSum } from '../common/count-of.js';
import type { DemocracyList } from '../common/democracy-list.js';
import type { RecordFacts } from '../common/facts.js';
import { workplaceWords } from '../common/workplace-fields.js';
import { checkConference } from './check-conference.js';
import { conferenceSchema } from './conference-schema.js';
import type { Conference } from './conference.js';

function factsOf(conference: Conference): RecordFacts {
  const { sphere, agencyKind, enterpriseKind, extraordinary, held, obliged } = conference;
  const { attended, total, askedBy } = conference;
  const counts = { count: held, obliged };
  return {
    sphere,
    agencyKind,
    enterpriseKind,
    extraordinary,
    obliged,
    attended,
    total,
    askedBy,
    held: countOf(counts),
    summed: isSum(counts),
  };
}

/** How conferences of staff are read, checked and counted. */
export const conferenceList: DemocracyList<Conference> = {
  list: 'conferences',
  schema: conferenceSchema,
  named: (conference) => ({ words: workplaceWords(conference) }),
  check: checkConference,
  facts: factsOf,
};
