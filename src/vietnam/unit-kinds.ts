import type { UnitKind } from '../organization/unit-kind.js';

const kinds: readonly UnitKind[] = [
  { id: 'province', level: 'province', category: 'place', name: { vi: 'tỉnh', en: 'province' } },
  {
    id: 'central-city',
    level: 'province',
    category: 'place',
    name: { vi: 'thành phố', en: 'city' },
  },
  {
    id: 'rural-district',
    level: 'district',
    category: 'place',
    name: { vi: 'huyện', en: 'rural district' },
  },
  {
    id: 'urban-district',
    level: 'district',
    category: 'place',
    name: { vi: 'quận', en: 'urban district' },
  },
  { id: 'town', level: 'district', category: 'place', name: { vi: 'thị xã', en: 'town' } },
  { id: 'commune', level: 'commune', category: 'place', name: { vi: 'xã', en: 'commune' } },
  { id: 'ward', level: 'commune', category: 'place', name: { vi: 'phường', en: 'ward' } },
  {
    id: 'township',
    level: 'commune',
    category: 'place',
    name: { vi: 'thị trấn', en: 'township' },
  },
  {
    id: 'special-zone',
    level: 'commune',
    category: 'place',
    name: { vi: 'đặc khu', en: 'special zone' },
  },
  { id: 'village', level: 'village', category: 'place', name: { vi: 'thôn', en: 'village' } },
  {
    id: 'residential-group',
    level: 'village',
    category: 'place',
    name: { vi: 'tổ dân phố', en: 'residential group' },
  },
  {
    id: 'party-committee',
    level: 'province',
    category: 'organization',
    name: { vi: 'cấp ủy', en: 'Party committee' },
  },
  {
    id: 'mass-mobilization-board',
    level: 'province',
    category: 'organization',
    name: { vi: 'ban dân vận', en: 'mass-mobilization board' },
  },
  {
    id: 'information-and-mass-mobilization-commission',
    level: 'province',
    category: 'organization',
    name: {
      vi: 'ban tuyên giáo và dân vận',
      en: 'information-and-mass-mobilization commission',
    },
  },
  {
    id: 'party-building-board',
    level: 'commune',
    category: 'organization',
    name: { vi: 'ban xây dựng Đảng', en: 'party-building board' },
  },
  {
    id: 'front-committee',
    level: 'province',
    category: 'organization',
    name: { vi: 'ủy ban Mặt trận Tổ quốc Việt Nam', en: 'Fatherland Front committee' },
  },
  {
    id: 'trade-union',
    level: 'province',
    category: 'organization',
    name: { vi: 'công đoàn', en: 'trade union' },
  },
  {
    id: 'farmers-union',
    level: 'province',
    category: 'organization',
    name: { vi: 'hội nông dân', en: "farmers' union" },
  },
  {
    id: 'womens-union',
    level: 'province',
    category: 'organization',
    name: { vi: 'hội liên hiệp phụ nữ', en: "women's union" },
  },
  {
    id: 'youth-union',
    level: 'province',
    category: 'organization',
    name: { vi: 'đoàn thanh niên', en: 'youth union' },
  },
  {
    id: 'veterans-association',
    level: 'province',
    category: 'organization',
    name: { vi: 'hội cựu chiến binh', en: "veterans' association" },
  },
];

/**
 * The kinds of places and organizations, with the names that reports use.
 *
 * Term: loại đơn vị hành chính, loại tổ chức. `level` is the highest level at which the kind is
 * met. Names in English are the usual ones, not official. Add kinds of your own by handing a longer
 * list to {@link createHierarchy}.
 *
 * @example
 * ```ts
 * import { unitKinds } from 'danvan/vietnam';
 *
 * unitKinds.find(({ id }) => id === 'ward')?.name.vi; //=> 'phường'
 * ```
 *
 * @category Organization
 */
export const unitKinds: readonly UnitKind[] = Object.freeze(kinds);
