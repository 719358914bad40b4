import type { StatisticalFormInput } from '#room/forms';

/** The running number, and the unit whose row it is. */
export const unitLabels = [
  { index: 'A', heading: { vi: 'TT', en: 'No.' }, holds: 'number' },
  { index: 'B', heading: { vi: 'Đơn vị', en: 'Unit' }, holds: 'name' },
] as const;

/** The running number, and what a row is about. */
export const itemLabels = (vi: string, en: string) =>
  [
    { index: 'A', heading: { vi: 'TT', en: 'No.' }, holds: 'number' },
    { index: 'B', heading: { vi, en }, holds: 'name' },
  ] as const;

type Common = Pick<
  StatisticalFormInput,
  'totals' | 'totalName' | 'confirmed' | 'doubt' | 'periods' | 'signatures'
>;

const signatures = [
  { vi: 'Người lập biểu', en: 'Prepared by' },
  { vi: 'Thủ trưởng đơn vị', en: 'Head of the unit' },
];

/** What forms share that no act gives: they print no code. */
export const sample = (doubt: string): Common => ({
  totals: 'bottom',
  totalName: { vi: 'Cộng', en: 'Total' },
  confirmed: false,
  doubt,
  periods: ['quarter', 'half-year', 'nine-months', 'year'],
  signatures,
});

/** The tables of the portal of Bắc Giang; no act gives them a code. */
export const portalSample = () =>
  sample('mẫu tham khảo theo cổng dân chủ ở cơ sở Bắc Giang (12/2023), không có mã số chính thức');

/** What many offices send, and no act lays down. */
export const practiceSample = () =>
  sample('mẫu tham khảo, chưa có văn bản nào của trung ương quy định biểu này');
