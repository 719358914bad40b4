import { createHierarchy, type UnitInput } from 'danvan';
import { unitKinds } from 'danvan/vietnam';

const body = { category: 'organization', serves: 'tinh-mau' } as const;

const communes = ['xã Mẫu An', 'xã Mẫu Bình', 'xã Mẫu Cường', 'phường Mẫu Giang'];

/** The bodies of a commune: its Party committee, its people's committee, its Front. */
const bodiesOf = (name: string, at: number): readonly UnitInput[] => {
  const serves = `xa-${at + 1}`;
  const own = { category: 'organization', serves } as const;
  return [
    { ...own, id: `dang-uy-${serves}`, name: `Đảng ủy ${name}`, kind: 'party-committee' },
    { ...own, id: `ubnd-${serves}`, name: `Ủy ban nhân dân ${name}`, kind: 'people-committee' },
    {
      ...own,
      id: `mttq-${serves}`,
      name: `Ủy ban Mặt trận Tổ quốc Việt Nam ${name}`,
      kind: 'front-committee',
    },
  ];
};

/** An invented province with its bodies, four communes with theirs and one village. */
const units: readonly UnitInput[] = [
  { id: 'tinh-mau', name: 'tỉnh Mẫu', shortName: 'Mẫu', level: 'province' },
  { ...body, id: 'tinh-uy', name: 'Tỉnh ủy Mẫu', kind: 'party-committee' },
  {
    ...body,
    id: 'ban-tgdv',
    name: 'Ban Tuyên giáo và Dân vận Tỉnh ủy Mẫu',
    shortName: 'Ban Tuyên giáo và Dân vận',
    kind: 'information-and-mass-mobilization-commission',
    parent: 'tinh-uy',
    symbol: 'BTGDVTU',
  },
  {
    ...body,
    id: 'ubnd',
    name: 'Ủy ban nhân dân tỉnh Mẫu',
    kind: 'people-committee',
    symbol: 'UBND',
  },
  {
    ...body,
    id: 'so-noi-vu',
    name: 'Sở Nội vụ',
    kind: 'provincial-department',
    parent: 'ubnd',
    symbol: 'SNV',
  },
  {
    ...body,
    id: 'mttq',
    name: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Mẫu',
    shortName: 'Ủy ban MTTQ Việt Nam tỉnh Mẫu',
    kind: 'front-committee',
  },
  {
    ...body,
    id: 'mttq-btt',
    name: 'Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Mẫu',
    kind: 'front-standing-board',
    parent: 'mttq',
    symbol: 'MTTQ-BTT',
  },
  ...communes.map((name, at) => ({
    id: `xa-${at + 1}`,
    name,
    parent: 'tinh-mau',
    level: 'commune',
  })),
  ...communes.flatMap(bodiesOf),
  { id: 'thon-1', name: 'thôn Một', parent: 'xa-1', level: 'village' },
];

/** The units as a hierarchy. */
export const hierarchy = createHierarchy(units, { kinds: unitKinds });
