import type { UnitInput } from 'danvan';
import type { SuccessionInput } from 'danvan/organization';

const body = {
  category: 'organization',
  serves: 'tinh-mau',
} as const;

/** An invented province and the bodies that signed; the day on which its boards became one is invented too. */
export const units: readonly UnitInput[] = [
  { id: 'tinh-mau', name: 'tỉnh Mẫu', level: 'province' },
  {
    ...body,
    id: 'ubnd-mau',
    name: 'Ủy ban nhân dân tỉnh Mẫu',
    kind: 'people-committee',
    symbol: 'UBND',
  },
  {
    ...body,
    id: 'bdv-mau',
    name: 'Ban Dân vận Tỉnh ủy Mẫu',
    kind: 'mass-mobilization-board',
    symbol: 'BDVTU',
    validity: { to: '2025-02-28' },
  },
  {
    ...body,
    id: 'btgdv-mau',
    name: 'Ban Tuyên giáo và Dân vận Tỉnh ủy Mẫu',
    kind: 'information-and-mass-mobilization-commission',
    symbol: 'BTGDVTU',
    validity: { from: '2025-03-01' },
  },
  {
    ...body,
    id: 'mttq-mau',
    name: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Mẫu',
    kind: 'front-committee',
    symbol: 'UBMTTQ',
  },
  {
    ...body,
    id: 'ldld-mau',
    name: 'Liên đoàn Lao động tỉnh Mẫu',
    kind: 'labour-federation',
    symbol: 'LĐLĐ',
  },
];

/** The board and another one became one commission; only the board matters here. */
export const successions: readonly SuccessionInput[] = [
  {
    kind: 'merged',
    from: ['bdv-mau'],
    to: ['btgdv-mau'],
    date: '2025-03-01',
    basis: 'Quyết định minh họa',
  },
];
