import type { DemocracyList } from '../common/democracy-list.js';
import { checkParts } from '../common/part-checks.js';
import { villageMeetingsSchema } from './village-meetings-schema.js';
import type { VillageMeetings } from './village-meetings.js';

/** How meetings of villages are read, checked and counted. */
export const villageMeetingsList: DemocracyList<VillageMeetings> = {
  list: 'villageMeetings',
  schema: villageMeetingsSchema,
  check: ({ villages, once, twice, other }) =>
    checkParts(['villages', villages], Object.entries({ once, twice, other }), { complete: false }),
  facts: ({ villages, once, twice, other }) => ({ villages, once, twice, other }),
};
