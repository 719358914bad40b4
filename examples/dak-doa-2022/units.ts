import type { UnitInput } from 'danvan';

const untilReform = { to: '2025-06-30' };

/** The district of Đak Đoa (Gia Lai) and its bodies, as of December 2022. */
export const units: readonly UnitInput[] = [
  {
    id: 'gia-lai',
    name: 'tỉnh Gia Lai',
    kind: 'province',
    level: 'province',
    validity: untilReform,
  },
  {
    id: 'dak-doa',
    name: 'huyện Đak Đoa',
    kind: 'rural-district',
    level: 'district',
    parent: 'gia-lai',
    validity: untilReform,
  },
  {
    id: 'hu-dak-doa',
    category: 'organization',
    symbol: 'HU',
    name: 'Huyện ủy Đak Đoa',
    kind: 'rural-district-party-committee',
    serves: 'dak-doa',
    validity: untilReform,
  },
  {
    id: 'bdv-dak-doa',
    category: 'organization',
    symbol: 'BDVHU',
    name: 'Ban Dân vận Huyện ủy Đak Đoa',
    shortName: 'Ban Dân vận',
    kind: 'mass-mobilization-board',
    serves: 'dak-doa',
    validity: untilReform,
  },
];
