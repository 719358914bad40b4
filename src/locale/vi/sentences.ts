import type { SentencesByCode } from '#room/codes';
import { choices } from './all-words.js';
import { notInListVi } from './findings.js';
import { mainSentencesVi } from './main-sentences.js';
import { campaignsVi } from './campaigns.js';
import { coordinationVi } from './coordination.js';
import { democracyVi } from './democracy.js';
import { documentsVi } from './documents.js';
import { filesVi } from './files.js';
import { formsVi } from './forms.js';
import { lifecycleVi } from './lifecycle.js';
import { sheetsVi } from './sheets.js';
import { tallyVi } from './tally.js';
import { workflowVi } from './workflow.js';
import { collectVi } from './collect.js';
import { calendarsVi } from './calendars.js';
import { lettersVi } from './letters.js';
import { listsVi } from './lists.js';
import { obligationsVi } from './obligations.js';
import { registersVi } from './registers.js';

/** The sentences of all findings in Vietnamese; one that is missing does not compile. */
export const sentencesVi: SentencesByCode = /* @__PURE__ */ (() =>
  Object.freeze({
    ...mainSentencesVi,
    'shape/not-in-list': notInListVi(choices),
    ...listsVi,
    ...calendarsVi,
    ...registersVi,
    ...obligationsVi,
    ...lettersVi,
    ...documentsVi,
    ...lifecycleVi,
    ...campaignsVi,
    ...coordinationVi,
    ...democracyVi,
    ...tallyVi,
    ...formsVi,
    ...workflowVi,
    ...collectVi,
    ...sheetsVi,
    ...filesVi,
  }))();
