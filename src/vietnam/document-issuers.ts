import type { DocumentIssuer } from '../documents/index.js';
import { frozen } from './frozen.js';

type Row = readonly [symbol: string, vi: string, en: string, facts?: Partial<DocumentIssuer>];

const make = (line: DocumentIssuer['line'], rows: readonly Row[]): readonly DocumentIssuer[] =>
  rows.map(([symbol, vi, en, facts]) => ({
    symbol,
    name: { vi, en },
    line,
    isConfirmed: true,
    ...facts,
  }));

const districtsEnd = { until: '2025-07-01', legalBasis: 'Nghị quyết 203/2025/QH15' } as const;
const centralMerger = { legalBasis: 'Công bố ở Trung ương ngày 03/02/2025' } as const;
const untilMerger = { until: '2025-02-03', ...centralMerger } as const;
const unsure = { isConfirmed: false } as const;

const party: readonly Row[] = [
  ['TW', 'Ban Chấp hành Trung ương', 'Central Committee'],
  ['TW', 'Bộ Chính trị', 'Politburo'],
  ['TW', 'Ban Bí thư', 'Secretariat'],
  ['VPTW', 'Văn phòng Trung ương Đảng', 'Office of the Central Committee'],
  ['TU', 'tỉnh ủy', 'provincial Party committee'],
  ['TU', 'thành ủy', 'city Party committee'],
  ['HU', 'huyện ủy', 'district Party committee', districtsEnd],
  ['QU', 'quận ủy', 'urban district Party committee', districtsEnd],
  ['TXU', 'thị ủy', 'town Party committee', { ...districtsEnd, ...unsure }],
  ['ĐU', 'đảng ủy', 'Party committee'],
  ['CB', 'chi bộ', 'Party cell'],
  ['ĐH', 'đại hội', 'congress'],
  ['BDVTW', 'Ban Dân vận Trung ương', 'central mass-mobilization board', untilMerger],
  // Each province merged on a day of its own.
  ['BDVTU', 'ban dân vận tỉnh ủy, thành ủy', 'provincial mass-mobilization board', unsure],
  [
    'BDVHU',
    'ban dân vận huyện ủy',
    'district mass-mobilization board',
    { ...districtsEnd, ...unsure },
  ],
  [
    'BTGDVTW',
    'Ban Tuyên giáo và Dân vận Trung ương',
    'central information-and-mass-mobilization commission',
    { from: '2025-02-03', ...centralMerger, ...unsure },
  ],
  [
    'BTGDVTU',
    'ban tuyên giáo và dân vận tỉnh ủy, thành ủy',
    'provincial information-and-mass-mobilization commission',
  ],
  ['BTCTW', 'Ban Tổ chức Trung ương', 'central organization board'],
  ['BCSĐCP', 'Ban cán sự đảng Chính phủ', 'Party affairs board of the Government'],
  [
    'BCSĐUBND',
    'ban cán sự đảng ủy ban nhân dân',
    "Party affairs board of the people's committee",
    unsure,
  ],
];

const front: readonly Row[] = [
  [
    'MTTW-BTT',
    'Ban Thường trực Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
    'standing board of the Front’s central committee',
  ],
  [
    'MTTQ-BTT',
    'ban thường trực ủy ban Mặt trận Tổ quốc Việt Nam',
    'standing board of the Fatherland Front committee',
  ],
  ...['UBTWMTTQVN', 'UBTƯMTTQVN'].map((symbol): Row => [
    symbol,
    'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
    'central committee of the Fatherland Front',
  ]),
  [
    'ĐCTUBTWMTTQVN',
    'Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
    'presidium of the central committee of the Fatherland Front',
  ],
  ...['UBMTTQVN', 'UBMTTQ', 'UBMT', 'MTTQ'].map((symbol): Row => [
    symbol,
    'ủy ban Mặt trận Tổ quốc Việt Nam',
    'Fatherland Front committee',
  ]),
];

const state: readonly Row[] = [
  ['QH', 'Quốc hội', 'National Assembly'],
  ['UBTVQH', 'Ủy ban Thường vụ Quốc hội', 'Standing Committee of the National Assembly'],
  ['CTN', 'Chủ tịch nước', 'President', unsure],
  ['CP', 'Chính phủ', 'Government'],
  ['TTg', 'Thủ tướng Chính phủ', 'Prime Minister'],
  ['TTCP', 'Thanh tra Chính phủ', 'Government Inspectorate'],
  ['BTP', 'Bộ Tư pháp', 'Ministry of Justice'],
  ['BNV', 'Bộ Nội vụ', 'Ministry of Home Affairs'],
  ['UBND', 'ủy ban nhân dân', "people's committee"],
  ['HĐND', 'hội đồng nhân dân', "people's council"],
];

/**
 * The bodies whose short forms stand in the numbers of documents.
 *
 * Term: chữ viết tắt tên cơ quan ban hành văn bản. One symbol can stand for several bodies (TW, TU), and
 * a level that ended has its last day. Symbols of a term drop its number: UBTVQH14 is found as UBTVQH.
 * `isConfirmed` is false where no document or rule with the symbol, or its day, was at hand. Hand in a
 * longer list with the departments and unions of your own.
 *
 * @example
 * ```ts
 * import { documentIssuers } from 'danvan/vietnam';
 *
 * const named = documentIssuers.filter(({ symbol }) => symbol === 'TU');
 * named.map(({ name }) => name.vi); //=> ['tỉnh ủy', 'thành ủy']
 * ```
 *
 * @category Documents
 */
export const documentIssuers: readonly DocumentIssuer[] = /* @__PURE__ */ (() =>
  frozen([...make('party', party), ...make('front', front), ...make('state', state)]))();
