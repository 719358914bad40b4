import type { Qualifier } from 'danvan/text';

/** A value of an article, without its words. */
export interface SeedValue {
  /** Null for “nhiều”. */
  readonly amount: number | null;
  readonly qualifier?: Qualifier;
  readonly indicator: string | null;
  /** Further indicators of which the same number is a figure. */
  readonly also?: readonly string[];
  /** Careful readers differ on it: whoever leaves it out is not wrong. */
  readonly optional?: true;
}

/** Tây Ninh, the first half of 2020. */
const tayNinh: readonly SeedValue[] = [
  { amount: 35_864, indicator: 'members.new' },
  { amount: 58_500_000_000, indicator: 'appeal.cash' },
  { amount: null, qualifier: 'many', indicator: 'appeal.goods' },
  { amount: 134, qualifier: 'nearly', indicator: 'appeal.rice' },
  { amount: 39_284, indicator: 'outreach.sessions' },
  { amount: 1_327_453, indicator: 'outreach.attendances' },
  { amount: 98, indicator: 'people-inspection.supervisions' },
  { amount: 136, indicator: 'community-investment.supervisions' },
  { amount: 545, indicator: 'mediation.teams' },
  { amount: 4001, indicator: 'mediation.members' },
  { amount: 325, indicator: 'mediation.cases-received' },
  { amount: 240, indicator: 'mediation.cases-successful' },
  { amount: 74, indicator: 'mediation.success-rate' },
];

/** Đak Đoa, 2022. */
const dakDoa: readonly SeedValue[] = [
  // It stands in the title of a document.
  { amount: 4, indicator: null, optional: true },
  { amount: 51, indicator: 'leadership.party-organizations-informed' },
  { amount: 51, indicator: 'network.grassroots-party-organizations' },
  { amount: 20, indicator: 'models.registered' },
  { amount: 7, indicator: 'models.registered-economy' },
  { amount: 6, indicator: 'models.registered-culture-society' },
  { amount: 4, indicator: 'models.registered-defence-security' },
  { amount: 3, indicator: 'models.registered-political-system' },
];

/** Đắk Nông, 2013–2023. */
const dakNong: readonly SeedValue[] = [
  // Two captions: one has no figure, one says what the text says again further below.
  { amount: null, qualifier: 'many', indicator: 'dialogues.events', optional: true },
  { amount: 592, indicator: 'councils.reception-visits' },
  { amount: 37_860, indicator: 'petitions.received', also: ['petitions.processed'] },
  { amount: 7112, indicator: 'petitions.complaints' },
  { amount: 2821, indicator: 'petitions.denunciations' },
  { amount: 27_927, indicator: 'petitions.feedback' },
  { amount: 25_427, indicator: 'reception.visits' },
  { amount: 43_907, indicator: 'reception.people' },
  { amount: 592, indicator: 'councils.reception-visits' },
  { amount: 1621, indicator: 'councils.petitions-received' },
  { amount: 923, indicator: 'councils.petitions-forwarded' },
  { amount: 11_000, qualifier: 'over', indicator: 'councils.voter-opinions' },
  {
    amount: 1469,
    indicator: 'councils.voter-opinions-classified',
    also: ['councils.voter-opinions-forwarded'],
  },
  // The counter of comments below the article.
  { amount: 0, indicator: null, optional: true },
];

/**
 * What a careful human reader finds in each of the five articles, in order of appearance; two hold
 * nothing but dates, terms, names and, below one, the force of the wind.
 */
export const seedValues: ReadonlyMap<string, readonly SeedValue[]> = new Map([
  ['seeds/s0-hoa-binh-2019.txt', []],
  ['seeds/s1-tay-ninh-2020.txt', tayNinh],
  ['seeds/s2-dak-doa-2022.txt', dakDoa],
  ['seeds/s3-dak-nong-2024.txt', dakNong],
  ['seeds/s4-bo-trach-2021.txt', []],
]);
