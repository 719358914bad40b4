import { by } from './by.js';
import { acts, inferred, practice, seenIn } from './confidence.js';
import { countedIn as as } from './counted-in.js';
import { stock } from './rows.js';

const merged = {
  on: '2025-07-01',
  what: {
    vi: 'Cấp xã được sắp xếp lại, thôn và tổ dân phố được sáp nhập dần: số ít hơn không phải là giảm.',
    en: 'Communes were reorganized and villages are merged step by step: fewer is no decline.',
  },
  legalBasis: '72/2025/QH15',
};

/** Since villages are merged, counts of what each of them has are told apart from those before. */
export const afterMergers = { breaks: [merged] } as const;

const partyOrganizations = {
  on: '2025-07-01',
  what: {
    vi: 'Đảng bộ xã, phường, đặc khu trở thành cấp trên trực tiếp cơ sở, không còn là tổ chức cơ sở đảng.',
    en: 'The Party committee of a commune became the level above the grassroots.',
  },
  legalBasis: '298-QĐ/TW',
};

/** Since communes are no grassroots Party organizations any more. */
export const afterPartyReform = { breaks: [partyOrganizations] } as const;

/** Organizations and groups that reports count before anything else. */
export const networkIndicators = () => [
  stock(
    'network.grassroots-party-organizations',
    ['Số tổ chức cơ sở đảng', 'Grassroots Party organizations', as.organizations],
    {
      ...afterPartyReform,
      ...seenIn.dakDoa,
      called: ['tổ chức cơ sở đảng', 'tccsđ', 'đảng bộ, chi bộ cơ sở', 'tổ chức đảng cơ sở'],
    },
  ),
  stock('network.party-cells', ['Số chi bộ', 'Party cells', as.organizations], {
    ...afterMergers,
    ...practice,
    called: ['chi bộ', 'chi bộ thôn', 'chi bộ trực thuộc', 'chi bộ thôn, tổ dân phố'],
  }),
  stock('network.party-members', ['Số đảng viên', 'Party members', as.persons], {
    ...practice,
    ...by('gender', 'ethnicity'),
    called: ['đảng viên', 'tổng số đảng viên'],
  }),
  stock(
    'network.mobilization-teams',
    ['Số tổ dân vận thôn, tổ dân phố', 'Village mass-mobilization teams', as.teams],
    {
      ...afterMergers,
      ...inferred,
      called: ['tổ dân vận', 'tổ dân vận cộng đồng', 'khối dân vận'],
    },
  ),
  stock(
    'network.front-committees',
    ['Số ban công tác Mặt trận', 'Front committees of villages', as.boards],
    {
      ...afterMergers,
      ...acts.front,
      ...practice,
      called: ['ban công tác mặt trận', 'ban công tác mặt trận khu dân cư', 'ban ctmt'],
    },
  ),
  stock(
    'network.democracy-steering-committees',
    [
      'Số Ban Chỉ đạo thực hiện dân chủ ở cơ sở',
      'Steering committees of grassroots democracy',
      as.boards,
    ],
    {
      ...inferred,
      ...by('level'),
      called: [
        'ban chỉ đạo qcdc',
        'ban chỉ đạo thực hiện quy chế dân chủ',
        'ban chỉ đạo thực hiện quy chế dân chủ ở cơ sở',
        'bcđ qcdc',
      ],
    },
  ),
  stock(
    'network.self-governing-groups',
    ['Số tổ tự quản, tổ an ninh nhân dân', "Self-governing and people's security groups", as.teams],
    {
      ...afterMergers,
      ...inferred,
      ...by('group-kind'),
      called: ['tổ tự quản', 'tổ an ninh nhân dân', 'tổ nhân dân tự quản', 'tổ liên gia tự quản'],
    },
  ),
  stock(
    'network.crime-tip-boxes',
    ['Số hòm thư tố giác tội phạm', 'Crime tip-off boxes', { vi: 'hòm thư', en: 'boxes' }],
    { ...inferred, called: ['hòm thư tố giác', 'hòm thư tố giác tội phạm'] },
  ),
];
