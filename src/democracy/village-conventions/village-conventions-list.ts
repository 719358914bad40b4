import type { DemocracyList } from '../common/democracy-list.js';
import { checkVillageConventions } from './check-village-conventions.js';
import { villageConventionsSchema } from './village-conventions-schema.js';
import type { VillageConventions } from './village-conventions.js';

/** How conventions of villages are read, checked and counted. */
export const villageConventionsList: DemocracyList<VillageConventions> = {
  list: 'villageConventions',
  schema: villageConventionsSchema,
  check: checkVillageConventions,
  facts: ({ villages, issued, recognised, refused, amended, suspended, abolished }) => ({
    villages,
    issued,
    recognised,
    refused,
    amended,
    suspended,
    abolished,
  }),
};
