import type { UnitInput } from 'danvan';
import { unnamedBody } from '../shared/dots.js';

const untilReform = { to: '2025-06-30' };

/** The district of Hòa Bình (Bạc Liêu) and the boards that the article of 23/8/2019 speaks of. */
export const units: readonly UnitInput[] = [
  { id: 'bac-lieu', name: 'tỉnh Bạc Liêu', level: 'province', validity: untilReform },
  {
    id: 'hoa-binh',
    name: 'huyện Hòa Bình',
    level: 'district',
    parent: 'bac-lieu',
    validity: untilReform,
  },
  {
    id: 'hu-hoa-binh',
    category: 'organization',
    symbol: 'HU',
    name: 'Huyện ủy Hòa Bình',
    kind: 'rural-district-party-committee',
    serves: 'hoa-binh',
    validity: untilReform,
  },
  {
    id: 'bdv-hoa-binh',
    category: 'organization',
    symbol: 'BDVHU',
    name: 'Ban Dân vận Huyện ủy Hòa Bình',
    shortName: 'Ban Dân vận',
    kind: 'mass-mobilization-board',
    serves: 'hoa-binh',
    validity: untilReform,
  },
  unnamedBody,
];
