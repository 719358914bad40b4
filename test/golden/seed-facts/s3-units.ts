import type { UnitInput } from 'danvan';

const organization = { category: 'organization', serves: 'dak-nong' } as const;

/** Đắk Nông and the bodies that the article of June 2024 speaks of. */
export const units: readonly UnitInput[] = [
  { id: 'dak-nong', name: 'tỉnh Đắk Nông', kind: 'province', level: 'province' },
  { id: 'tinh-uy', name: 'Tỉnh ủy', kind: 'provincial-party-committee', ...organization },
  { id: 'btv', name: 'Ban Thường vụ Tỉnh ủy', kind: 'standing-committee', ...organization },
  { id: 'bdv', name: 'Ban Dân vận Tỉnh ủy', kind: 'mass-mobilization-board', ...organization },
  { id: 'ubnd', name: 'Ủy ban nhân dân tỉnh', kind: 'people-committee', ...organization },
  {
    id: 'hdnd',
    name: 'Thường trực Hội đồng nhân dân tỉnh',
    kind: 'people-council-standing-body',
    ...organization,
  },
  { id: 'mttq', name: 'Ủy ban MTTQ tỉnh', kind: 'front-committee', ...organization },
];
