import type { MainSentences } from '#room/codes';
import { aggregationVi } from './aggregation.js';
import { composeVi } from './compose.js';
import { exportVi } from './export.js';
import { indicatorsVi } from './indicators.js';
import { organizationVi } from './organization.js';
import { recordsVi } from './records.js';
import { rulesVi } from './rules.js';
import { referenceVi, shapeVi } from './findings.js';
import { textVi } from './text.js';
import { timeVi } from './time.js';

/** The sentences of the findings of the main job in Vietnamese; one that is missing does not compile. */
export const mainSentencesVi: MainSentences = /* @__PURE__ */ (() =>
  Object.freeze({
    ...shapeVi,
    ...referenceVi,
    ...recordsVi,
    ...textVi,
    ...timeVi,
    ...organizationVi,
    ...indicatorsVi,
    ...aggregationVi,
    ...rulesVi,
    ...composeVi,
    ...exportVi,
  }))();
