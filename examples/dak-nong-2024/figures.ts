import type { ObservationInput, UnitInput } from 'danvan';

/** The province and its people's council, as of June 2024. */
export const units: readonly UnitInput[] = [
  {
    id: 'dak-nong',
    name: { vi: 'tỉnh Đắk Nông', en: 'Đắk Nông province' },
    shortName: 'Đắk Nông',
    kind: 'province',
    level: 'province',
    validity: { to: '2025-06-30' },
  },
  {
    id: 'tinh-uy',
    name: { vi: 'Tỉnh ủy Đắk Nông', en: 'Đắk Nông Provincial Party Committee' },
    category: 'organization',
    kind: 'provincial-party-committee',
    serves: 'dak-nong',
  },
  {
    id: 'ban-dan-van',
    name: {
      vi: 'Ban Dân vận Tỉnh ủy Đắk Nông',
      en: 'Mass-Mobilization Board of the Đắk Nông Provincial Party Committee',
    },
    shortName: 'Ban Dân vận',
    category: 'organization',
    kind: 'mass-mobilization-board',
    serves: 'dak-nong',
    symbol: 'BDVTU',
  },
];

const document = 'Báo điện tử, 10/6/2024: 10 năm thực hiện Nghị quyết 25-NQ/TW';
const unit = 'dak-nong';

/** Ten years. */
const decade = { unit, period: '2013/2023', source: { document } } as const;

/** “From 2013 to now”: the standing body of the people's council, apart from the figures of the province. */
const council = {
  unit,
  period: '2013/..2024-06-10',
  source: { document, by: ['Thường trực HĐND tỉnh'] },
} as const;

/** Every figure of the article; nothing is added, and nothing is added up. */
export const observations: readonly ObservationInput[] = [
  { ...decade, indicator: 'petitions.received', value: 37_860 },
  { ...decade, indicator: 'petitions.processed', value: 37_860 },
  { ...decade, indicator: 'petitions.complaints', value: 7112 },
  { ...decade, indicator: 'petitions.denunciations', value: 2821 },
  { ...decade, indicator: 'petitions.feedback', value: 27_927 },
  { ...decade, indicator: 'reception.visits', value: 25_427 },
  { ...decade, indicator: 'reception.people', value: 43_907 },
  { ...council, indicator: 'councils.reception-visits', value: 592 },
  { ...council, indicator: 'councils.petitions-received', value: 1621 },
  { ...council, indicator: 'councils.petitions-forwarded', value: 923 },
  {
    ...council,
    indicator: 'councils.voter-opinions',
    value: { amount: 11_000, qualifier: 'over' },
  },
  { ...council, indicator: 'councils.voter-opinions-classified', value: 1469 },
  { ...council, indicator: 'councils.voter-opinions-forwarded', value: 1469 },
  {
    unit,
    period: '2023',
    indicator: 'dialogues.events',
    value: { amount: null, qualifier: 'many' },
    source: { document },
  },
];
