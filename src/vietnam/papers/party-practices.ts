import type { PaperPractices } from './practice-table.js';

const guidance = 'Hướng dẫn 36-HD/VPTW; Hướng dẫn 05-HD/VPTW';

/** Committees that stand above a board, an office or a standing committee, the nearest name first. */
const committees = [
  'provincial-party-committee',
  'city-party-committee',
  'rural-district-party-committee',
  'urban-district-party-committee',
  'town-party-committee',
  'commune-party-committee',
  'party-committee',
  'central-party-committee',
] as const;

/** Decides together: T/M. */
const itself = [{ signsFor: 'itself', legalBasis: guidance, confirmed: true }] as const;
/** The same, as practice has it and no act that was at hand. */
const usual = [{ signsFor: 'itself', legalBasis: 'Thực tế', confirmed: false }] as const;

/** Its papers carry “Đảng bộ tỉnh …” above its own name. */
const belowOrganization = {
  below: { vi: 'Đảng bộ {place}', en: 'Party organization of {place}' },
  legalBasis: 'Hướng dẫn 36-HD/VPTW, mục 2; Hướng dẫn 05-HD/VPTW',
  confirmed: true,
} as const;
const localCommittee = [...itself, belowOrganization] as const;

/** Writes under the committee of its place: “Tỉnh ủy …”; its head signs. */
const ofCommittee = [{ under: committees, legalBasis: guidance, confirmed: true }] as const;

/** Its papers carry the name of the committee. */
const forCommittee = [
  { signsFor: 'itself', writesAs: committees, legalBasis: guidance, confirmed: true },
] as const;

/**
 * On whose behalf bodies of the Party sign, and what stands above them.
 *
 * @internal
 */
export const partyPractices: PaperPractices = {
  'party-congress': [
    {
      signsFor: { vi: 'Đoàn Chủ tịch', en: 'Presidium' },
      legalBasis: 'Thực tế',
      confirmed: false,
    },
  ],
  'party-committee': itself,
  'central-party-committee': itself,
  politburo: itself,
  secretariat: itself,
  'provincial-party-committee': itself,
  'city-party-committee': [...itself, { ...belowOrganization, levels: ['district'] }],
  'rural-district-party-committee': localCommittee,
  'urban-district-party-committee': localCommittee,
  'town-party-committee': localCommittee,
  'commune-party-committee': localCommittee,
  'government-party-committee': itself,
  'front-and-unions-party-committee': itself,
  'people-committee-party-committee': itself,
  'party-agencies-party-committee': itself,
  'military-party-committee': itself,
  'public-security-party-committee': itself,
  'standing-committee': forCommittee,
  'permanent-members': forCommittee,
  'party-inspection-committee': [...ofCommittee, ...usual],
  'party-committee-office': ofCommittee,
  'party-organization-board': ofCommittee,
  'information-and-education-board': ofCommittee,
  'mass-mobilization-board': ofCommittee,
  'information-and-mass-mobilization-commission': ofCommittee,
  'district-information-and-mass-mobilization-commission': ofCommittee,
  'party-building-board': ofCommittee,
  'mass-mobilization-block': [...ofCommittee, ...usual],
  'party-civil-affairs-committee': usual,
  'party-delegation': usual,
  'party-cell': itself,
};
