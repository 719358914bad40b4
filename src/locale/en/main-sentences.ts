import type { MainSentences } from '#room/codes';
import { aggregationEn } from './aggregation.js';
import { composeEn } from './compose.js';
import { exportEn } from './export.js';
import { indicatorsEn } from './indicators.js';
import { organizationEn } from './organization.js';
import { recordsEn } from './records.js';
import { rulesEn } from './rules.js';
import { referenceEn, shapeEn } from './findings.js';
import { textEn } from './text.js';
import { timeEn } from './time.js';

/** The sentences of the findings of the main job in English; one that is missing does not compile. */
export const mainSentencesEn: MainSentences = /* @__PURE__ */ (() =>
  Object.freeze({
    ...shapeEn,
    ...referenceEn,
    ...recordsEn,
    ...textEn,
    ...timeEn,
    ...organizationEn,
    ...indicatorsEn,
    ...aggregationEn,
    ...rulesEn,
    ...composeEn,
    ...exportEn,
  }))();
