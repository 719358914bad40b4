import type { UnitInput } from 'danvan';

const organization = { category: 'organization', serves: 'tay-ninh' } as const;

/** Tây Ninh and the bodies that the article of July 2020 speaks of. */
export const units: readonly UnitInput[] = [
  { id: 'tay-ninh', name: 'tỉnh Tây Ninh', kind: 'province', level: 'province' },
  {
    id: 'tinh-uy',
    name: 'Tỉnh ủy Tây Ninh',
    kind: 'provincial-party-committee',
    ...organization,
  },
  { id: 'thuong-truc', name: 'Thường trực Tỉnh ủy', kind: 'permanent-members', ...organization },
  {
    id: 'ban-dan-van',
    name: 'Ban Dân vận Tỉnh ủy',
    kind: 'mass-mobilization-board',
    ...organization,
  },
  { id: 'ubnd', name: 'Ủy ban nhân dân tỉnh', kind: 'people-committee', ...organization },
  {
    id: 'mttq',
    name: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
    aliases: ['UB.MTTQVN tỉnh', 'UBMTTQVN tỉnh', 'MTTQVN tỉnh', 'MTTQ'],
    kind: 'front-committee',
    ...organization,
  },
  { id: 'doan-the', name: 'các tổ chức chính trị - xã hội', ...organization },
  { id: 'hoi', name: 'các hội quần chúng', kind: 'mass-association', ...organization },
  {
    id: 'giam-sat-dau-tu',
    name: 'Ban Giám sát đầu tư của cộng đồng',
    aliases: ['Ban Giám sát đầu tư cộng đồng', 'Ban Giám sát đầu tư'],
    kind: 'community-investment-supervision-board',
    ...organization,
  },
];
