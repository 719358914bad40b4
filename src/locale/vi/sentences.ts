import type { SentencesByCode } from '#room/codes';
import { aggregationVi } from './aggregation.js';
import { campaignsVi } from './campaigns.js';
import { composeVi } from './compose.js';
import { coordinationVi } from './coordination.js';
import { democracyVi } from './democracy.js';
import { documentsVi } from './documents.js';
import { exportVi } from './export.js';
import { filesVi } from './files.js';
import { formsVi } from './forms.js';
import { indicatorsVi } from './indicators.js';
import { lifecycleVi } from './lifecycle.js';
import { obligationsVi } from './obligations.js';
import { organizationVi } from './organization.js';
import { recordsVi } from './records.js';
import { rulesVi } from './rules.js';
import { referenceVi, shapeVi } from './findings.js';
import { sheetsVi } from './sheets.js';
import { tallyVi } from './tally.js';
import { textVi } from './text.js';
import { timeVi } from './time.js';
import { workflowVi } from './workflow.js';
import { collectVi } from './collect.js';

/** The sentences of all findings in Vietnamese; one that is missing does not compile. */
export const sentencesVi: SentencesByCode = /* @__PURE__ */ (() =>
  Object.freeze({
    ...shapeVi,
    ...referenceVi,
    ...recordsVi,
    ...textVi,
    ...timeVi,
    ...organizationVi,
    ...obligationsVi,
    ...documentsVi,
    ...lifecycleVi,
    ...campaignsVi,
    ...coordinationVi,
    ...democracyVi,
    ...indicatorsVi,
    ...aggregationVi,
    ...rulesVi,
    ...tallyVi,
    ...formsVi,
    ...workflowVi,
    ...collectVi,
    ...composeVi,
    ...exportVi,
    ...sheetsVi,
    ...filesVi,
  }))();
