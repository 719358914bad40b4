import type { DemocracyList } from '../common/democracy-list.js';
import { checkPetition } from './check-petition.js';
import { petitionFacts } from './petition-facts.js';
import { petitionSchema } from './petition-schema.js';
import type { Petition } from './petition.js';

/** How letters are read, checked and counted. */
export const petitionList: DemocracyList<Petition> = {
  list: 'petitions',
  schema: petitionSchema,
  named: ({ field, fields }) => ({
    words: {
      petitionFields: [
        { id: field, path: ['field'] },
        ...fields.map((each, at) => ({ id: each.field, path: ['fields', at, 'field'] })),
      ],
    },
  }),
  check: checkPetition,
  facts: petitionFacts,
};
