import type { UnitInput } from 'danvan';
import type { SuccessionInput } from 'danvan/organization';
import { provinces2024, provinces2025, provinceSuccessions, vietNam } from 'danvan/vietnam';

/** The last day of districts, and the first day of two tiers: 202/2025/QH15, 203/2025/QH15. */
export const reformDay = '2025-07-01';
const before = { to: '2025-06-30' };
const after = { from: reformDay };

interface District {
  readonly id: string;
  readonly name: string;
  /** Ids of the provinces of 2024 and 2025. */
  readonly provinces: readonly [old: string, now: string];
  /**
   * The communes of 2025 on its land, by the resolutions of 16/6/2025 on the arrangement of communes;
   * those shared with other districts among them.
   */
  readonly communes: readonly string[];
}

/** The three districts of the articles; the other two articles speak of whole provinces. */
export const districts: readonly District[] = [
  {
    id: 'hoa-binh',
    name: 'huyện Hòa Bình',
    provinces: ['2024/95', '2025/96'],
    communes: ['Hòa Bình', 'Vĩnh Mỹ', 'Vĩnh Hậu'],
  },
  {
    id: 'dak-doa',
    name: 'huyện Đak Đoa',
    provinces: ['2024/64', '2025/52'],
    communes: ['Đak Đoa', 'Đak Sơmei', 'Kon Gang', 'Ia Băng', 'KDang', 'Biển Hồ', 'Mang Yang'],
  },
  {
    id: 'bo-trach',
    name: 'huyện Bố Trạch',
    provinces: ['2024/44', '2025/44'],
    communes: [
      'Hoàn Lão',
      'Bắc Trạch',
      'Phong Nha',
      'Bố Trạch',
      'Thượng Trạch',
      'Đông Trạch',
      'Nam Trạch',
    ],
  },
];

/** The id of a commune of one of the districts. */
export const communeId = (district: string, name: string): string => `2025/${district}/${name}`;

const top = (unit: UnitInput): UnitInput => ({ ...unit, parent: vietNam.id });

const districtUnits = ({ id, name, provinces, communes }: District): readonly UnitInput[] => [
  { id, name, level: 'district', kind: 'rural-district', parent: provinces[0], validity: before },
  ...communes.map((commune): UnitInput => ({
    id: communeId(id, commune),
    name: `xã ${commune}`,
    level: 'commune',
    kind: 'commune',
    parent: provinces[1],
    validity: after,
  })),
];

/** The country, its provinces before and after the reform, and the three districts. */
export const places: readonly UnitInput[] = [
  vietNam,
  ...provinces2024.map(top),
  ...provinces2025.map(top),
  ...districts.flatMap(districtUnits),
];

/** What became of the places. */
export const placeSuccessions: readonly SuccessionInput[] = [
  ...provinceSuccessions,
  ...districts.map(({ id, communes }): SuccessionInput => ({
    kind: 'dissolved',
    date: reformDay,
    basis: '203/2025/QH15',
    from: [id],
    to: communes.map((commune) => communeId(id, commune)),
  })),
];
