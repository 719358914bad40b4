import type { KindLevels, KindRow } from './make-unit-kinds.js';

const all: KindLevels = ['central', 'province', 'district', 'commune'];
const upper: KindLevels = ['central', 'province', 'district'];
const middle: KindLevels = ['province', 'district'];
const central: KindLevels = ['central'];
const province: KindLevels = ['province'];
const district: KindLevels = ['district'];
const commune: KindLevels = ['commune'];
const village: KindLevels = ['village'];

const districtsEnd = { to: '2025-06-30', legalBasis: 'Nghị quyết 203/2025/QH15' } as const;

/** Ended in 2025, on days that differ: the last day is the latest possible. */
const endedIn2025 = {
  to: '2025-12-31',
  legalBasis: 'Kết thúc trong năm 2025, ở mỗi cấp, mỗi tỉnh theo quyết định và ngày riêng',
} as const;

/** What is said of the merger of 2025: the centre has a day, each province its own. */
const merger = 'Công bố ở Trung ương ngày 03/02/2025; mỗi tỉnh theo quyết định và ngày riêng';

const sinceReform = { legalBasis: 'Từ năm 2025; ngày ở từng tỉnh chưa xác nhận' } as const;

/**
 * The kinds of organizations of the Party.
 *
 * @internal
 */
export const partyKindRows: readonly KindRow[] = [
  ['party-congress', 'đại hội Đảng', 'Party congress', all],
  ['party-committee', 'cấp ủy', 'Party committee', all],
  ['central-party-committee', 'Ban Chấp hành Trung ương', 'Central Committee', central],
  ['politburo', 'Bộ Chính trị', 'Politburo', central],
  ['secretariat', 'Ban Bí thư', 'Secretariat', central],
  ['provincial-party-committee', 'tỉnh ủy', 'provincial Party committee', province],
  ['city-party-committee', 'thành ủy', 'city Party committee', middle],
  [
    'rural-district-party-committee',
    'huyện ủy',
    'district Party committee',
    district,
    districtsEnd,
  ],
  ['urban-district-party-committee', 'quận ủy', 'district Party committee', district, districtsEnd],
  ['town-party-committee', 'thị ủy', 'town Party committee', district, districtsEnd],
  [
    'commune-party-committee',
    'đảng ủy',
    'commune Party committee',
    commune,
    { legalBasis: 'Quy định 298-QĐ/TW' },
  ],
  [
    'government-party-committee',
    'đảng ủy Chính phủ',
    'Government Party committee',
    central,
    { from: '2025-02-03', legalBasis: 'Công bố ngày 03/02/2025' },
  ],
  [
    'front-and-unions-party-committee',
    'đảng ủy Mặt trận Tổ quốc, các đoàn thể trung ương',
    'Party committee of the Front and the unions',
    central,
    { from: '2025-02-03', legalBasis: 'Công bố ngày 03/02/2025' },
  ],
  [
    'people-committee-party-committee',
    'đảng ủy ủy ban nhân dân',
    "Party committee of the people's committee",
    province,
    sinceReform,
  ],
  [
    'party-agencies-party-committee',
    'đảng ủy các cơ quan Đảng',
    'Party committee of the Party agencies',
    province,
    sinceReform,
  ],
  ['military-party-committee', 'đảng ủy quân sự', 'military Party committee', province],
  [
    'public-security-party-committee',
    'đảng ủy công an',
    'public security Party committee',
    province,
  ],
  ['standing-committee', 'ban thường vụ', 'standing committee', all],
  ['permanent-members', 'thường trực cấp ủy', 'permanent members', all],
  ['party-committee-office', 'văn phòng cấp ủy', 'Party committee office', all],
  ['party-inspection-committee', 'ủy ban kiểm tra', 'Party inspection committee', all],
  ['party-organization-board', 'ban tổ chức', 'Party organization board', upper],
  [
    'information-and-education-board',
    'ban tuyên giáo',
    'information-and-education board',
    upper,
    { to: '2025-02-02', legalBasis: merger },
  ],
  [
    'mass-mobilization-board',
    'ban dân vận',
    'mass-mobilization board',
    upper,
    { to: '2025-02-02', legalBasis: merger },
  ],
  [
    'information-and-mass-mobilization-commission',
    'ban tuyên giáo và dân vận',
    'information-and-mass-mobilization commission',
    ['central', 'province'],
    { from: '2025-02-03', legalBasis: merger },
  ],
  [
    'district-information-and-mass-mobilization-commission',
    'ban tuyên giáo và dân vận cấp huyện',
    'district information-and-mass-mobilization commission',
    district,
    {
      from: '2025-02-03',
      to: '2025-06-30',
      legalBasis: 'Nghị quyết 203/2025/QH15; ngày thành lập ở từng huyện chưa xác nhận',
    },
  ],
  [
    'party-building-board',
    'ban xây dựng Đảng',
    'party-building board',
    commune,
    { from: '2025-06-09', legalBasis: 'Quy định 299-QĐ/TW' },
  ],
  [
    'mass-mobilization-block',
    'khối dân vận',
    'mass-mobilization block',
    commune,
    { legalBasis: 'Ngày kết thúc chưa xác nhận; việc chuyển về ban xây dựng Đảng (299-QĐ/TW)' },
  ],
  ['mass-mobilization-team', 'tổ dân vận', 'mass-mobilization team', village],
  [
    'party-civil-affairs-committee',
    'ban cán sự đảng',
    'Party civil affairs committee',
    upper,
    endedIn2025,
  ],
  ['party-delegation', 'đảng đoàn', 'Party delegation', upper, endedIn2025],
  ['party-organization', 'đảng bộ', 'Party organization', all],
  [
    'grassroots-party-organization',
    'tổ chức cơ sở đảng',
    'grassroots Party organization',
    commune,
    { legalBasis: 'Đảng ủy xã là cấp trên trực tiếp của tổ chức cơ sở đảng từ Quy định 298-QĐ/TW' },
  ],
  ['party-cell', 'chi bộ', 'Party cell', ['commune', 'village']],
];
