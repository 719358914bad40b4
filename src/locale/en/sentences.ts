import type { SentencesByCode } from '#room/codes';
import { aggregationEn } from './aggregation.js';
import { campaignsEn } from './campaigns.js';
import { composeEn } from './compose.js';
import { coordinationEn } from './coordination.js';
import { democracyEn } from './democracy.js';
import { documentsEn } from './documents.js';
import { exportEn } from './export.js';
import { filesEn } from './files.js';
import { formsEn } from './forms.js';
import { indicatorsEn } from './indicators.js';
import { lifecycleEn } from './lifecycle.js';
import { obligationsEn } from './obligations.js';
import { organizationEn } from './organization.js';
import { recordsEn } from './records.js';
import { rulesEn } from './rules.js';
import { referenceEn, shapeEn } from './findings.js';
import { sheetsEn } from './sheets.js';
import { tallyEn } from './tally.js';
import { textEn } from './text.js';
import { timeEn } from './time.js';
import { workflowEn } from './workflow.js';
import { collectEn } from './collect.js';

/** The sentences of all findings in English; one that is missing does not compile. */
export const sentencesEn: SentencesByCode = /* @__PURE__ */ (() =>
  Object.freeze({
    ...shapeEn,
    ...referenceEn,
    ...recordsEn,
    ...textEn,
    ...timeEn,
    ...organizationEn,
    ...obligationsEn,
    ...documentsEn,
    ...lifecycleEn,
    ...campaignsEn,
    ...coordinationEn,
    ...democracyEn,
    ...indicatorsEn,
    ...aggregationEn,
    ...rulesEn,
    ...tallyEn,
    ...formsEn,
    ...workflowEn,
    ...collectEn,
    ...composeEn,
    ...exportEn,
    ...sheetsEn,
    ...filesEn,
  }))();
