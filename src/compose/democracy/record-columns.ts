import type { DemocracyListName } from '#room/democracy';
import { decisionColumns } from './decision-columns.js';
import { mediationColumns } from './mediation-columns.js';
import { mediationTeamColumns } from './mediation-team-columns.js';
import { petitionColumns } from './petition-columns.js';
import type { RecordColumn } from './record-column.js';
import { voterOpinionColumns } from './voter-opinion-columns.js';

/** The columns of the table of each list; a new list does not compile until it has some. */
export const recordColumns: { readonly [Name in DemocracyListName]-?: readonly RecordColumn[] } = {
  decisions: decisionColumns,
  mediationTeams: mediationTeamColumns,
  mediations: mediationColumns,
  petitions: petitionColumns,
  voterOpinions: voterOpinionColumns,
};
