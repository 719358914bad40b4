import type { PaperPractices } from './practice-table.js';

/** Decides together: TM. */
const itself = [
  { signsFor: 'itself', legalBasis: 'Nghị định 30/2020/NĐ-CP, Điều 13', confirmed: true },
] as const;
/** The same, as practice has it and no act that was at hand. */
const usual = [{ signsFor: 'itself', legalBasis: 'Thực tế', confirmed: false }] as const;

/** Writes under the people's committee of its place; its head signs. */
const ofPeopleCommittee = [
  {
    under: ['people-committee'],
    legalBasis: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.2',
    confirmed: true,
  },
] as const;

/** What is said of the Front rests on papers that were seen; its act was not at hand. */
const front = {
  legalBasis: 'Quyết định 207/QĐ-MTTW-BTT (29/8/2025): chưa có toàn văn; theo văn bản đã ban hành',
  confirmed: false,
} as const;

/**
 * On whose behalf bodies of the State, of the Front, of the steering committees and of the people
 * sign, and what stands above them.
 *
 * @internal
 */
export const statePractices: PaperPractices = {
  'national-assembly-standing-committee': itself,
  government: itself,
  'people-council': itself,
  'people-council-standing-body': itself,
  'people-committee': itself,
  'provincial-department': ofPeopleCommittee,
  'local-division': ofPeopleCommittee,
  'front-committee': [{ ...front, signsFor: { vi: 'Ban Thường trực', en: 'Standing Board' } }],
  'front-presidium': [{ ...front, signsFor: 'itself' }],
  'front-standing-board': [{ ...front, signsFor: 'itself', under: ['front-committee'] }],
  'front-work-committee': [{ ...front, signsFor: 'itself' }],
  'steering-committee': usual,
  'grassroots-democracy-steering-committee': usual,
  'people-inspection-board': usual,
  'community-investment-supervision-board': usual,
};
