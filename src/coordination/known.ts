import * as z from 'zod/mini';
import { requireShape, object } from '#room/findings';
import { knownUnits } from '#room/organization';
import { idsOfList, listOfIds, type KnownIds } from '#room/records';
import { periodOptionsShape } from '#room/time';
import type { CoordinationOptions, CoordinationWords } from './coordination-options.js';

type Ids = KnownIds | undefined;

/** What records may name, taken in once for a whole list; what is not given is not looked for. */
export interface Known {
  readonly units: Ids;
  readonly documents: Ids;
  readonly words: { readonly [List in keyof CoordinationWords]-?: Ids };
}

/** The lists of ids among them are looked at where they are taken in. */
const optionsShape = object({
  known: z.optional(z.unknown()),
  documents: z.optional(z.unknown()),
  words: z.optional(object({})),
  periods: z.optional(periodOptionsShape),
});

/** Takes in the options of a reader. */
export function knownOf(options: CoordinationOptions): Known {
  const { known, documents, words = {} } = requireShape(options, optionsShape, 'options');
  return {
    units: knownUnits(known),
    documents: listOfIds(documents, 'documents'),
    words: {
      roles: idsOfList(words.roles, 'roles'),
      activities: idsOfList(words.activities, 'activities'),
      topics: idsOfList(words.topics, 'topics'),
      eventKinds: idsOfList(words.eventKinds, 'eventKinds'),
      eventRoles: idsOfList(words.eventRoles, 'eventRoles'),
    },
  };
}
