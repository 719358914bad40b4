import type { Finding } from '#room/findings';
import type { DemocracyList } from '../common/democracy-list.js';
import type { RecordFacts } from '../common/facts.js';
import { checkPart } from '../common/part-checks.js';
import { criticismSchema } from './criticism-schema.js';
import type { Criticism } from './criticism.js';

const checkCriticism = ({ opinions, accepted, explained }: Criticism): readonly Finding[] => [
  ...checkPart(['accepted', accepted], ['opinions', opinions]),
  ...checkPart(['explained', explained], ['opinions', opinions]),
];

function factsOf(criticism: Criticism): RecordFacts {
  const { kind, critic, form, title, date, drafts, opinions, accepted, explained } = criticism;
  return {
    kind,
    critic,
    form,
    title,
    drafts,
    opinions,
    accepted,
    explained,
    sessions: criticism.sessions ?? (date === undefined ? undefined : 1),
  };
}

/** How criticisms are read, checked and counted. */
export const criticismList: DemocracyList<Criticism> = {
  list: 'criticisms',
  schema: criticismSchema,
  named: ({ critic, form }) => ({
    words: {
      supervisorKinds: [{ id: critic, path: ['critic'] }],
      criticismForms: [{ id: form, path: ['form'] }],
    },
  }),
  check: checkCriticism,
  facts: factsOf,
};
