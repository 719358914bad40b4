import type { UnitKind } from '../organization/unit-kind.js';

const kinds: readonly UnitKind[] = [
  { id: 'province', levels: ['province'], category: 'place', name: { vi: 'tỉnh', en: 'province' } },
  {
    id: 'central-city',
    levels: ['province'],
    category: 'place',
    name: { vi: 'thành phố', en: 'city' },
  },
  {
    id: 'rural-district',
    levels: ['district'],
    category: 'place',
    name: { vi: 'huyện', en: 'rural district' },
  },
  {
    id: 'urban-district',
    levels: ['district'],
    category: 'place',
    name: { vi: 'quận', en: 'urban district' },
  },
  {
    id: 'provincial-city',
    levels: ['district'],
    category: 'place',
    name: { vi: 'thành phố', en: 'provincial city' },
  },
  { id: 'town', levels: ['district'], category: 'place', name: { vi: 'thị xã', en: 'town' } },
  { id: 'commune', levels: ['commune'], category: 'place', name: { vi: 'xã', en: 'commune' } },
  { id: 'ward', levels: ['commune'], category: 'place', name: { vi: 'phường', en: 'ward' } },
  {
    id: 'township',
    levels: ['commune'],
    category: 'place',
    name: { vi: 'thị trấn', en: 'township' },
  },
  {
    id: 'special-zone',
    levels: ['commune'],
    category: 'place',
    name: { vi: 'đặc khu', en: 'special zone' },
  },
  { id: 'village', levels: ['village'], category: 'place', name: { vi: 'thôn', en: 'village' } },
  {
    id: 'residential-group',
    levels: ['village'],
    category: 'place',
    name: { vi: 'tổ dân phố', en: 'residential group' },
  },
  {
    id: 'party-committee',
    levels: ['province'],
    category: 'organization',
    name: { vi: 'cấp ủy', en: 'Party committee' },
  },
  {
    id: 'mass-mobilization-board',
    levels: ['province'],
    category: 'organization',
    name: { vi: 'ban dân vận', en: 'mass-mobilization board' },
  },
  {
    id: 'information-and-mass-mobilization-commission',
    levels: ['province'],
    category: 'organization',
    name: {
      vi: 'ban tuyên giáo và dân vận',
      en: 'information-and-mass-mobilization commission',
    },
  },
  {
    id: 'party-building-board',
    levels: ['commune'],
    category: 'organization',
    name: { vi: 'ban xây dựng Đảng', en: 'party-building board' },
  },
  {
    id: 'front-committee',
    levels: ['province'],
    category: 'organization',
    name: { vi: 'ủy ban Mặt trận Tổ quốc Việt Nam', en: 'Fatherland Front committee' },
  },
  {
    id: 'trade-union',
    levels: ['province'],
    category: 'organization',
    name: { vi: 'công đoàn', en: 'trade union' },
  },
  {
    id: 'farmers-union',
    levels: ['province'],
    category: 'organization',
    name: { vi: 'hội nông dân', en: "farmers' union" },
  },
  {
    id: 'womens-union',
    levels: ['province'],
    category: 'organization',
    name: { vi: 'hội liên hiệp phụ nữ', en: "women's union" },
  },
  {
    id: 'youth-union',
    levels: ['province'],
    category: 'organization',
    name: { vi: 'đoàn thanh niên', en: 'youth union' },
  },
  {
    id: 'veterans-association',
    levels: ['province'],
    category: 'organization',
    name: { vi: 'hội cựu chiến binh', en: "veterans' association" },
  },
];

/**
 * The kinds of places and organizations, with the names that reports use.
 *
 * Term: loại đơn vị hành chính, loại tổ chức. `levels` lists where the kind is
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
