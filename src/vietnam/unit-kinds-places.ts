import type { KindLevels, KindRow } from './make-unit-kinds.js';

const province: KindLevels = ['province'];
const district: KindLevels = ['district'];
const commune: KindLevels = ['commune'];
const village: KindLevels = ['village'];

const districtsEnd = { to: '2025-06-30', legalBasis: 'Nghị quyết 203/2025/QH15' } as const;
const inThreeLevels = { legalBasis: 'Luật 72/2025/QH15' } as const;
const townshipsEnd = { to: '2025-06-30', legalBasis: 'Luật 72/2025/QH15' } as const;
const zonesBegin = { from: '2025-07-01', legalBasis: 'Luật 72/2025/QH15' } as const;
const community = { legalBasis: 'Luật 10/2022/QH15' } as const;

/**
 * The kinds of places. Village-level kinds keep the Vietnamese word in their id, since English has
 * one word for many of them.
 *
 * @internal
 */
export const placeKindRows: readonly KindRow[] = [
  ['country', 'nước', 'country', ['central']],
  ['province', 'tỉnh', 'province', province, inThreeLevels],
  ['central-city', 'thành phố', 'city', province, inThreeLevels],
  ['rural-district', 'huyện', 'rural district', district, districtsEnd],
  ['urban-district', 'quận', 'urban district', district, districtsEnd],
  ['town', 'thị xã', 'town', district, districtsEnd],
  ['provincial-city', 'thành phố thuộc tỉnh', 'provincial city', district, districtsEnd],
  [
    'municipal-city',
    'thành phố thuộc thành phố trực thuộc trung ương',
    'municipal city',
    district,
    districtsEnd,
  ],
  ['commune', 'xã', 'commune', commune, inThreeLevels],
  ['ward', 'phường', 'ward', commune, inThreeLevels],
  ['township', 'thị trấn', 'township', commune, townshipsEnd],
  ['special-zone', 'đặc khu', 'special zone', commune, zonesBegin],
  ['village', 'thôn', 'village', village, community],
  ['lang-village', 'làng', 'village', village, community],
  ['ap-hamlet', 'ấp', 'hamlet', village, community],
  ['ban-village', 'bản', 'village', village, community],
  ['buon-village', 'buôn', 'village', village, community],
  ['phum-hamlet', 'phum', 'hamlet', village, community],
  ['soc-village', 'sóc', 'village', village, community],
  ['bon-village', 'bon', 'village', village],
  ['xom-hamlet', 'xóm', 'hamlet', village],
  ['residential-group', 'tổ dân phố', 'residential group', village, community],
  ['residential-quarter', 'khu phố', 'residential quarter', village, community],
  ['residential-block', 'khối phố', 'residential block', village, community],
  ['residential-cluster', 'khóm', 'residential cluster', village, community],
  ['residential-sub-area', 'tiểu khu', 'residential sub-area', village],
];
