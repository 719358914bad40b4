import { wordsOfCounts } from '../common/counts-by-word.js';
import type { DemocracyList } from '../common/democracy-list.js';
import { checkWork } from './check-work.js';
import { workFacts } from './work-facts.js';
import { workSchema } from './work-schema.js';
import type { Work } from './work.js';

/** How works and tasks are read, checked and counted. */
export const workList: DemocracyList<Work> = {
  list: 'works',
  schema: workSchema,
  named: ({ workKind, houseKind, beneficiaries }) => ({
    words: {
      workKinds: [{ id: workKind, path: ['workKind'] }],
      houseKinds: [{ id: houseKind, path: ['houseKind'] }],
      beneficiaryKinds: wordsOfCounts('beneficiaries', beneficiaries),
    },
  }),
  check: checkWork,
  facts: workFacts,
};
