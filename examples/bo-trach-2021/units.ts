import type { UnitInput } from 'danvan';

/** The district of Bố Trạch (Quảng Bình) and the two bodies that signed, as of 2021. */
export const units: readonly UnitInput[] = [
  { id: 'bo-trach', name: 'huyện Bố Trạch', level: 'district', validity: { to: '2025-06-30' } },
  {
    id: 'hu-bo-trach',
    category: 'organization',
    symbol: 'HU',
    name: 'Huyện ủy Bố Trạch',
    kind: 'rural-district-party-committee',
    serves: 'bo-trach',
    validity: { to: '2025-06-30' },
  },
  {
    id: 'ubnd-bo-trach',
    category: 'organization',
    symbol: 'UBND',
    name: 'Ủy ban nhân dân huyện Bố Trạch',
    kind: 'people-committee',
    serves: 'bo-trach',
    validity: { to: '2025-06-30' },
  },
  {
    id: 'bdv-bo-trach',
    category: 'organization',
    symbol: 'BDVHU',
    name: 'Ban Dân vận Huyện ủy Bố Trạch',
    kind: 'mass-mobilization-board',
    serves: 'bo-trach',
    validity: { to: '2025-06-30' },
  },
];
