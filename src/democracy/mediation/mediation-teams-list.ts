import type { Finding } from '#room/findings';
import type { DemocracyList } from '../common/democracy-list.js';
import type { RecordFacts } from '../common/facts.js';
import { othersOf } from '../common/others-of.js';
import { checkPart } from '../common/part-checks.js';
import { mediationTeamsSchema } from './mediation-teams-schema.js';
import type { MediationTeams } from './mediation-teams.js';

function checkTeams({ mediators, women, minorities, qualified }: MediationTeams) {
  const parts = { women, minorities, qualified };
  return Object.entries(parts).flatMap((part): readonly Finding[] =>
    checkPart(part, ['mediators', mediators]),
  );
}

function factsOf(record: MediationTeams): RecordFacts {
  const { teams, mediators, women, minorities, qualified, from, to } = record;
  return {
    teams,
    mediators,
    women,
    minorities,
    qualified,
    men: othersOf(women, mediators),
    majority: othersOf(minorities, mediators),
    lasting: from !== undefined || to !== undefined,
  };
}

/** How mediation teams are read, checked and counted. */
export const mediationTeamsList: DemocracyList<MediationTeams> = {
  list: 'mediationTeams',
  schema: mediationTeamsSchema,
  check: checkTeams,
  facts: factsOf,
};
