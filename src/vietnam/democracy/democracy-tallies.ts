import type { DemocracyTally } from '#room/tally';
import { frozen } from '../frozen.js';
import { boardTallies } from './board-tallies.js';
import { consultationTallies } from './consultation-tallies.js';
import { criticismTallies } from './criticism-tallies.js';
import { decisionTallies } from './decision-tallies.js';
import { dialogueTallies } from './dialogue-tallies.js';
import { disclosureTallies } from './disclosure-tallies.js';
import { recommendationTallies } from './recommendation-tallies.js';
import { mediationTallies, mediationTeamTallies } from './mediation-tallies.js';
import { petitionTallies } from './petition-tallies.js';
import { ratingTallies, surveyTallies } from './rating-tallies.js';
import { villageConventionTallies, villageMeetingTallies } from './village-tallies.js';
import { receptionTallies } from './reception-tallies.js';
import { supervisionTallies } from './supervision-tallies.js';
import { voterOpinionTallies } from './voter-opinion-tallies.js';
import { clearanceTallies, workTallies } from './work-tallies.js';
import { conferenceTallies, procedureTallies } from './workplace-tallies.js';

/**
 * Which records of grassroots democracy each indicator of {@link indicators} counts.
 *
 * Vietnamese: quy tắc thống kê hồ sơ dân chủ ở cơ sở.
 *
 * @example
 * ```ts
 * import { democracyTallies } from 'danvan/vietnam';
 *
 * const lists = new Set(democracyTallies.map(({ list }) => list));
 * ```
 *
 * @category Tally
 */
export const democracyTallies: readonly DemocracyTally[] = /* @__PURE__ */ frozen([
  ...disclosureTallies,
  ...decisionTallies,
  ...consultationTallies,
  ...boardTallies,
  ...supervisionTallies,
  ...criticismTallies,
  ...recommendationTallies,
  ...mediationTeamTallies,
  ...mediationTallies,
  ...dialogueTallies,
  ...receptionTallies,
  ...petitionTallies,
  ...voterOpinionTallies,
  ...conferenceTallies,
  ...procedureTallies,
  ...ratingTallies,
  ...surveyTallies,
  ...clearanceTallies,
  ...workTallies,
  ...villageMeetingTallies,
  ...villageConventionTallies,
]);
