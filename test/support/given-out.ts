import type { FindingCode } from 'danvan';
import type { FindingParams } from 'danvan/findings';
import { aggregationGivenOut } from './given-out/aggregation.js';
import { campaignsGivenOut } from './given-out/campaigns.js';
import { composeGivenOut } from './given-out/compose.js';
import { coordinationGivenOut } from './given-out/coordination.js';
import { democracyGivenOut } from './given-out/democracy.js';
import { documentsGivenOut } from './given-out/documents.js';
import { exportGivenOut } from './given-out/export.js';
import { shapeGivenOut, referenceGivenOut } from './given-out/findings.js';
import { filesGivenOut } from './given-out/files.js';
import { formsGivenOut } from './given-out/forms.js';
import { pastGivenOut, relationGivenOut } from './given-out/figures.js';
import { indicatorsGivenOut } from './given-out/indicators.js';
import { lifecycleGivenOut } from './given-out/lifecycle.js';
import { obligationsGivenOut } from './given-out/obligations.js';
import { organizationGivenOut } from './given-out/organization.js';
import { recordsGivenOut } from './given-out/records.js';
import { ruleGivenOut, comparisonGivenOut } from './given-out/rules.js';
import { sheetsGivenOut } from './given-out/sheets.js';
import { tallyGivenOut } from './given-out/tally.js';
import { textGivenOut } from './given-out/text.js';
import { timeGivenOut } from './given-out/time.js';
import { collectGivenOut } from './given-out/collect.js';
import { workflowGivenOut } from './given-out/workflow.js';
import type { GivenOutRow } from './given-out/given-out-row.js';

/**
 * Every code that was ever given out, how grave it is, facts to try its sentences with, and what
 * they say.
 *
 * None is renamed and none goes; a new one does not compile until it stands in the table of its room.
 */
export const givenOut: {
  readonly [Code in FindingCode]: GivenOutRow<FindingParams[Code]>;
} = {
  ...shapeGivenOut,
  ...referenceGivenOut,
  ...recordsGivenOut,
  ...textGivenOut,
  ...timeGivenOut,
  ...organizationGivenOut,
  ...obligationsGivenOut,
  ...documentsGivenOut,
  ...lifecycleGivenOut,
  ...campaignsGivenOut,
  ...coordinationGivenOut,
  ...democracyGivenOut,
  ...indicatorsGivenOut,
  ...aggregationGivenOut,
  ...ruleGivenOut,
  ...comparisonGivenOut,
  ...relationGivenOut,
  ...pastGivenOut,
  ...tallyGivenOut,
  ...formsGivenOut,
  ...workflowGivenOut,
  ...collectGivenOut,
  ...composeGivenOut,
  ...exportGivenOut,
  ...sheetsGivenOut,
  ...filesGivenOut,
};
