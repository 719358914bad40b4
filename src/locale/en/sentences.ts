import type { SentencesByCode } from '#room/codes';
import { mainSentencesEn } from './main-sentences.js';
import { campaignsEn } from './campaigns.js';
import { coordinationEn } from './coordination.js';
import { democracyEn } from './democracy.js';
import { documentsEn } from './documents.js';
import { filesEn } from './files.js';
import { formsEn } from './forms.js';
import { lifecycleEn } from './lifecycle.js';
import { sheetsEn } from './sheets.js';
import { tallyEn } from './tally.js';
import { workflowEn } from './workflow.js';
import { collectEn } from './collect.js';
import { calendarsEn } from './calendars.js';
import { lettersEn } from './letters.js';
import { listsEn } from './lists.js';
import { obligationsEn } from './obligations.js';
import { registersEn } from './registers.js';

/** The sentences of all findings in English; one that is missing does not compile. */
export const sentencesEn: SentencesByCode = /* @__PURE__ */ (() =>
  Object.freeze({
    ...mainSentencesEn,
    ...listsEn,
    ...calendarsEn,
    ...registersEn,
    ...obligationsEn,
    ...lettersEn,
    ...documentsEn,
    ...lifecycleEn,
    ...campaignsEn,
    ...coordinationEn,
    ...democracyEn,
    ...tallyEn,
    ...formsEn,
    ...workflowEn,
    ...collectEn,
    ...sheetsEn,
    ...filesEn,
  }))();
