import type { DemocracyCatalogues } from '#room/democracy';
import { frozen } from '../frozen.js';
import { boardKinds } from './board-kinds.js';
import { consultationForms } from './consultation-forms.js';
import { consultationTopics } from './consultation-topics.js';
import { criticismForms } from './criticism-forms.js';
import { decisionContents } from './decision-contents.js';
import { dialogueAudiences } from './dialogue-audiences.js';
import { disclosureItems } from './disclosure-items.js';
import { disclosureMethods } from './disclosure-methods.js';
import { disputeKinds } from './dispute-kinds.js';
import { levels } from './levels.js';
import { petitionFields } from './petition-fields.js';
import { ratingSchemes, surveySubjects } from './rating-words.js';
import { beneficiaryKinds, houseKinds, workKinds } from './work-words.js';
import { agencyKinds, enterpriseKinds, procedureKinds } from './workplace-kinds.js';
import { ratingGrades } from './rating-grades.js';
import { supervisionForms } from './supervision-forms.js';
import { supervisionTopics } from './supervision-topics.js';
import { supervisorKinds } from './supervisor-kinds.js';

/**
 * The words that records of grassroots democracy use; spread it to replace a catalogue.
 *
 * Vietnamese: danh mục dùng khi ghi hồ sơ dân chủ ở cơ sở.
 *
 * Entries that no act confirms have `confirmed: false`.
 *
 * @example
 * ```ts
 * import { democracyCatalogues } from 'danvan/vietnam';
 *
 * democracyCatalogues.decisionContents?.[0]?.id; //=> 'infrastructure'
 * ```
 *
 * @category Vietnam
 */
export const democracyCatalogues: Required<DemocracyCatalogues> = /* @__PURE__ */ frozen({
  disclosureItems,
  disclosureMethods,
  decisionContents,
  consultationForms,
  consultationTopics,
  boardKinds,
  supervisorKinds,
  supervisionForms,
  supervisionTopics,
  criticismForms,
  disputeKinds,
  levels,
  dialogueAudiences,
  petitionFields,
  agencyKinds,
  enterpriseKinds,
  procedureKinds,
  ratingSchemes,
  surveySubjects,
  workKinds,
  houseKinds,
  beneficiaryKinds,
  ratingGrades,
});
