import type { KindLevels, KindRow } from './make-unit-kinds.js';
import { partyKindRows } from './unit-kinds-party.js';

const all: KindLevels = ['central', 'province', 'district', 'commune'];
const local: KindLevels = ['province', 'district', 'commune'];
const upper: KindLevels = ['central', 'province', 'district'];
const middle: KindLevels = ['province', 'district'];
const lower: KindLevels = ['district', 'commune'];
const central: KindLevels = ['central'];
const province: KindLevels = ['province'];
const district: KindLevels = ['district'];
const commune: KindLevels = ['commune'];
const village: KindLevels = ['village'];

const districtsEnd = { to: '2025-06-30', legalBasis: 'Nghị quyết 203/2025/QH15' } as const;
const democracyLaw = { legalBasis: 'Luật 10/2022/QH15' } as const;
const inspection = { legalBasis: 'Luật 10/2022/QH15; Nghị định 59/2023/NĐ-CP' } as const;

const state: readonly KindRow[] = [
  ['national-assembly', 'Quốc hội', 'National Assembly', central],
  [
    'national-assembly-standing-committee',
    'Ủy ban Thường vụ Quốc hội',
    'National Assembly Standing Committee',
    central,
  ],
  ['government', 'Chính phủ', 'Government', central],
  ['ministry', 'bộ', 'ministry', central],
  ['people-council', 'hội đồng nhân dân', "people's council", local],
  [
    'people-council-standing-body',
    'thường trực hội đồng nhân dân',
    "standing body of the people's council",
    local,
  ],
  ['people-committee', 'ủy ban nhân dân', "people's committee", local],
  ['provincial-department', 'sở', 'provincial department', province],
  ['local-division', 'phòng', 'division', lower],
  ['sector-agency', 'ban, ngành', 'sector agency', local],
  [
    'citizen-reception-board',
    'ban tiếp công dân',
    'citizen reception board',
    upper,
    { legalBasis: 'Luật 42/2013/QH13' },
  ],
];

const front: readonly KindRow[] = [
  ['front-committee', 'ủy ban Mặt trận Tổ quốc Việt Nam', 'Fatherland Front committee', all],
  ['front-presidium', 'đoàn chủ tịch ủy ban trung ương Mặt trận', 'Front presidium', central],
  ['front-standing-board', 'ban thường trực ủy ban Mặt trận', 'Front standing board', all],
  ['front-work-committee', 'ban công tác Mặt trận', 'Front work committee', village],
];

/** The five organizations that the law calls socio-political. */
const socioPolitical: readonly KindRow[] = [
  ['trade-union', 'công đoàn', 'trade union', all],
  [
    'trade-union-confederation',
    'Tổng Liên đoàn Lao động Việt Nam',
    'General Confederation of Labour',
    central,
  ],
  [
    'labour-federation',
    'liên đoàn lao động',
    'labour federation',
    middle,
    { legalBasis: 'Cấp huyện kết thúc năm 2025; ngày chưa xác nhận' },
  ],
  ['grassroots-trade-union', 'công đoàn cơ sở', 'grassroots trade union', commune],
  ['commune-trade-union', 'công đoàn xã, phường', 'commune trade union', commune],
  ['trade-union-group', 'tổ công đoàn', 'trade union group', village],
  ['farmers-union', 'hội nông dân', "farmers' union", all],
  ['farmers-union-branch', 'chi hội nông dân', "farmers' union branch", village],
  ['womens-union', 'hội liên hiệp phụ nữ', "women's union", all],
  ['womens-union-branch', 'chi hội phụ nữ', "women's union branch", village],
  ['youth-union', 'đoàn thanh niên', 'youth union', all],
  ['provincial-youth-union', 'tỉnh đoàn', 'provincial youth union', province],
  ['district-youth-union', 'huyện đoàn', 'district youth union', district, districtsEnd],
  ['commune-youth-union', 'đoàn xã', 'commune youth union', commune],
  ['youth-union-branch', 'chi đoàn', 'youth union branch', village],
  ['veterans-association', 'hội cựu chiến binh', "veterans' association", all],
  ['veterans-association-branch', 'chi hội cựu chiến binh', "veterans' branch", village],
];

const association: readonly KindRow[] = [
  ['mass-association', 'hội quần chúng', 'mass association', all],
  ['red-cross-society', 'hội chữ thập đỏ', 'Red Cross society', all],
  ['elderly-association', 'hội người cao tuổi', "elderly people's association", all],
  ['mass-association-branch', 'chi hội', 'mass association branch', village],
];

const armedForces: readonly KindRow[] = [
  ['ministry-of-national-defence', 'Bộ Quốc phòng', 'Ministry of National Defence', central],
  ['ministry-of-public-security', 'Bộ Công an', 'Ministry of Public Security', central],
  ['military-command', 'bộ chỉ huy quân sự', 'military command', province],
  ['border-guard', 'bộ đội biên phòng', 'border guard', province],
  ['military-command-board', 'ban chỉ huy quân sự', 'military command board', lower],
  ['public-security', 'công an', 'public security', ['province', 'commune']],
  [
    'district-public-security',
    'công an cấp huyện',
    'district public security',
    district,
    { to: '2025-02-28', legalBasis: 'Ngày kết thúc 01/3/2025 chưa xác nhận' },
  ],
  ['militia', 'dân quân', 'militia', ['commune', 'village']],
  ['people-security-group', 'tổ an ninh nhân dân', "people's security group", village],
];

const steering: readonly KindRow[] = [
  ['steering-committee', 'ban chỉ đạo', 'steering committee', all],
  [
    'grassroots-democracy-steering-committee',
    'ban chỉ đạo thực hiện quy chế dân chủ ở cơ sở',
    'grassroots democracy steering committee',
    all,
  ],
  ['steering-committee-secretariat', 'tổ thư ký', 'secretariat of the steering committee', all],
];

const community: readonly KindRow[] = [
  ['residential-community', 'cộng đồng dân cư', 'residential community', village, democracyLaw],
  ['village-head', 'trưởng thôn', 'village head', village, democracyLaw],
  [
    'residential-group-head',
    'tổ trưởng tổ dân phố',
    'head of the residential group',
    village,
    democracyLaw,
  ],
  [
    'people-inspection-board',
    'ban thanh tra nhân dân',
    "people's inspection board",
    commune,
    inspection,
  ],
  [
    'community-investment-supervision-board',
    'ban giám sát đầu tư của cộng đồng',
    'community investment supervision board',
    commune,
    inspection,
  ],
  ['mediation-team', 'tổ hòa giải', 'mediation team', village, { legalBasis: 'Luật 35/2013/QH13' }],
  ['self-management-group', 'tổ tự quản', 'self-management group', village],
];

/**
 * The kinds of organizations, by the system that they belong to.
 *
 * @internal
 */
export const organizationKindRows: Readonly<Record<string, readonly KindRow[]>> = {
  party: partyKindRows,
  state,
  front,
  'socio-political': socioPolitical,
  association,
  'armed-forces': armedForces,
  steering,
  community,
};
