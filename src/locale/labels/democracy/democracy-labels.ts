import { boardLabelsVi } from './board-labels.js';
import { consultationLabelsVi } from './consultation-labels.js';
import { criticismLabelsVi } from './criticism-labels.js';
import { decisionLabelsVi } from './decision-labels.js';
import { disclosureLabelsVi } from './disclosure-labels.js';
import { recommendationLabelsVi } from './recommendation-labels.js';
import { mediationLabelsVi } from './mediation-labels.js';
import { bodyReviewLabelsVi } from './body-review-labels.js';
import { dialogueLabelsVi } from './dialogue-labels.js';
import { receptionLabelsVi } from './reception-labels.js';
import { petitionLabelsVi } from './petition-labels.js';
import { supervisionLabelsVi } from './supervision-labels.js';
import { voterOpinionLabelsVi } from './voter-opinion-labels.js';
import { conferenceLabelsVi } from './conference-labels.js';
import { procedureLabelsVi } from './procedure-labels.js';
import { ratingLabelsVi } from './rating-labels.js';
import { surveyLabelsVi } from './survey-labels.js';
import { clearanceLabelsVi } from './clearance-labels.js';
import { workLabelsVi } from './work-labels.js';
import { villageMeetingLabelsVi } from './village-meeting-labels.js';
import { villageConventionLabelsVi } from './village-convention-labels.js';

/** Words of documents about grassroots democracy, in Vietnamese. */
export const democracyLabelsVi = /* @__PURE__ */ (() =>
  Object.freeze({
    'column.unit': 'Đơn vị',
    'column.day': 'Thời gian',
    'column.levels': 'Cấp',
    'column.note': 'Ghi chú',
    fromDay: 'từ {from}',
    toDay: 'đến {to}',
    yes: 'Có',
    no: 'Không',
    'column.list': 'Loại hồ sơ',
    'column.records': 'Số hồ sơ',
    'column.annex': 'Phụ lục',
    recordsSubject: 'danh mục hồ sơ thực hiện dân chủ ở cơ sở{inPeriod}',
    recordsSentence: '{list}: {count} hồ sơ (Phụ lục kèm theo).',
    ...disclosureLabelsVi,
    ...decisionLabelsVi,
    ...consultationLabelsVi,
    ...boardLabelsVi,
    ...supervisionLabelsVi,
    ...criticismLabelsVi,
    ...recommendationLabelsVi,
    ...mediationLabelsVi,
    ...dialogueLabelsVi,
    ...receptionLabelsVi,
    ...petitionLabelsVi,
    ...voterOpinionLabelsVi,
    ...conferenceLabelsVi,
    ...procedureLabelsVi,
    ...ratingLabelsVi,
    ...surveyLabelsVi,
    ...clearanceLabelsVi,
    ...workLabelsVi,
    ...villageMeetingLabelsVi,
    ...villageConventionLabelsVi,
    ...bodyReviewLabelsVi,
  }))();

/**
 * The words of documents about grassroots democracy, each by its key.
 *
 * Vietnamese: nhãn của văn bản về dân chủ ở cơ sở.
 *
 * @example
 * ```ts
 * import { en } from 'danvan';
 * import type { DemocracyLabels } from 'danvan/findings';
 *
 * const yes = (words: DemocracyLabels) => words.yes;
 * yes(en.democracyLabels); //=> 'Yes'
 * ```
 *
 * @category Locale
 */
export type DemocracyLabels = { readonly [Key in keyof typeof democracyLabelsVi]: string };
