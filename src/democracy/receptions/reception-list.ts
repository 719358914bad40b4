import type { DemocracyList } from '../common/democracy-list.js';
import type { RecordFacts } from '../common/facts.js';
import { checkReception } from './check-reception.js';
import { daysOfReception } from './days-of-reception.js';
import { receptionSchema } from './reception-schema.js';
import type { Reception } from './reception.js';

function factsOf(reception: Reception): RecordFacts {
  const { receivedBy, ledBy, kind, title, sessions, visits, people, cases } = reception;
  const { largeGroups, largeGroupPeople, lettersReceived, lettersForwarded } = reception;
  return {
    receivedBy,
    ledBy,
    kind,
    title,
    sessions,
    visits,
    people,
    cases,
    largeGroups,
    largeGroupPeople,
    lettersReceived,
    lettersForwarded,
    // Every day, by the head, by somebody sent: the three that reports tell apart.
    way: ledBy ?? (kind === 'regular' ? kind : undefined),
    days: daysOfReception(reception),
  };
}

/** How receptions of citizens are read, checked and counted. */
export const receptionList: DemocracyList<Reception> = {
  list: 'receptions',
  schema: receptionSchema,
  check: checkReception,
  facts: factsOf,
};
