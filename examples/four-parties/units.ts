import type { SuccessionInput, UnitInput } from 'danvan';

const organization = (id: string, name: string, kind: string): UnitInput => ({
  id,
  category: 'organization',
  name,
  kind,
  serves: 'tinh-mau',
});

/** An invented province and the bodies that signed; the day on which its boards became one is invented too. */
export const units: readonly UnitInput[] = [
  { id: 'tinh-mau', name: 'tỉnh Mẫu', level: 'province' },
  organization('tu-mau', 'Tỉnh ủy Mẫu', 'provincial-party-committee'),
  organization('ubnd-mau', 'Ủy ban nhân dân tỉnh Mẫu', 'people-committee'),
  {
    ...organization('bdv-mau', 'Ban Dân vận Tỉnh ủy Mẫu', 'mass-mobilization-board'),
    validity: { to: '2025-02-28' },
  },
  {
    ...organization(
      'btgdv-mau',
      'Ban Tuyên giáo và Dân vận Tỉnh ủy Mẫu',
      'information-and-mass-mobilization-commission',
    ),
    validity: { from: '2025-03-01' },
  },
  organization('mttq-mau', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Mẫu', 'front-committee'),
  organization('ldld-mau', 'Liên đoàn Lao động tỉnh Mẫu', 'labour-federation'),
];

export const successions: readonly SuccessionInput[] = [
  {
    kind: 'merged',
    from: ['bdv-mau'],
    to: ['btgdv-mau'],
    date: '2025-03-01',
    basis: 'Quyết định minh họa',
  },
];
