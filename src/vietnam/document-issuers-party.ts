import type { DocumentIssuer } from '#room/documents';

/** A body as the tables list it: symbol, Vietnamese and English name, more facts. */
export type IssuerRow = readonly [
  symbol: string,
  vi: string,
  en: string,
  facts?: Partial<DocumentIssuer>,
];

const resolution = 'Nghị quyết 203/2025/QH15';
const announced = 'Công bố ở Trung ương ngày 03/02/2025';
const districtsEnd = { to: '2025-06-30', legalBasis: resolution } as const;
const districtsEndUnsure = {
  to: '2025-06-30',
  legalBasis: resolution,
  isConfirmed: false,
} as const;
const toMerger = { to: '2025-02-02', legalBasis: announced } as const;
const toMergerUnsure = {
  to: '2025-02-02',
  legalBasis: announced,
  isConfirmed: false,
} as const;
/** Ended in 2025, in each province on a day of its own: the last day is the latest possible. */
const in2025 = {
  to: '2025-12-31',
  legalBasis: 'Kết thúc trong năm 2025; ngày ở từng tỉnh chưa xác nhận',
  isConfirmed: false,
} as const;
const sinceMerger = { from: '2025-02-03', legalBasis: announced, isConfirmed: false } as const;

/**
 * The bodies of the Party whose short forms stand in numbers.
 *
 * @internal
 */
export const partyIssuerRows: readonly IssuerRow[] = [
  ['TW', 'Ban Chấp hành Trung ương', 'Central Committee'],
  ['TW', 'Bộ Chính trị', 'Politburo'],
  ['TW', 'Ban Bí thư', 'Secretariat'],
  ['VPTW', 'Văn phòng Trung ương Đảng', 'Office of the Central Committee'],
  ['TU', 'tỉnh ủy', 'provincial Party committee'],
  ['TU', 'thành ủy', 'city Party committee'],
  ['HU', 'huyện ủy', 'district Party committee', districtsEnd],
  ['QU', 'quận ủy', 'urban district Party committee', districtsEnd],
  ['TXU', 'thị ủy', 'town Party committee', districtsEndUnsure],
  ['ĐU', 'đảng ủy', 'Party committee'],
  ['CB', 'chi bộ', 'Party cell'],
  ['ĐH', 'đại hội', 'congress'],
  ['BDVTW', 'Ban Dân vận Trung ương', 'central mass-mobilization board', toMerger],
  ['BDVTU', 'ban dân vận tỉnh ủy, thành ủy', 'provincial mass-mobilization board', in2025],
  ['BDVHU', 'ban dân vận huyện ủy', 'district mass-mobilization board', districtsEndUnsure],
  [
    'BTGDVTW',
    'Ban Tuyên giáo và Dân vận Trung ương',
    'central information-and-mass-mobilization commission',
    sinceMerger,
  ],
  [
    'BTGDVTU',
    'ban tuyên giáo và dân vận tỉnh ủy, thành ủy',
    'provincial information-and-mass-mobilization commission',
  ],
  ['BTCTW', 'Ban Tổ chức Trung ương', 'central organization board'],
  ['BCSĐCP', 'Ban cán sự đảng Chính phủ', 'Party affairs board of the Government', toMergerUnsure],
  [
    'BCSĐUBND',
    'ban cán sự đảng ủy ban nhân dân',
    "Party affairs board of the people's committee",
    in2025,
  ],
];
