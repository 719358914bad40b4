import type { DemocracyWord } from '#room/democracy';

/** Kinds of agencies and public service units. */
export const agencyKinds: readonly DemocracyWord[] = [
  { id: 'agency', name: { vi: 'cơ quan hành chính', en: 'administrative agency' } },
  { id: 'service-unit', name: { vi: 'đơn vị sự nghiệp công lập', en: 'public service unit' } },
  { id: 'other', name: { vi: 'khác', en: 'other' }, confirmed: false },
];

/** Kinds of enterprises: the law has rules for those of the state alone. */
export const enterpriseKinds: readonly DemocracyWord[] = [
  {
    id: 'state',
    name: { vi: 'doanh nghiệp nhà nước', en: 'state-owned enterprise' },
    legalBasis: 'Luật 10/2022/QH15, Chương IV',
  },
  { id: 'other', name: { vi: 'doanh nghiệp khác', en: 'other enterprise' } },
];

/** What rules of procedure are about; practice, no act lists them so. */
export const procedureKinds: readonly DemocracyWord[] = [
  {
    id: 'democracy',
    name: { vi: 'quy chế thực hiện dân chủ', en: 'rules of democracy' },
    confirmed: false,
  },
  { id: 'work', name: { vi: 'quy chế làm việc', en: 'rules of work' }, confirmed: false },
  {
    id: 'spending',
    name: { vi: 'quy chế chi tiêu nội bộ', en: 'rules of internal spending' },
    confirmed: false,
  },
  {
    id: 'public-property',
    name: { vi: 'quy chế quản lý, sử dụng tài sản công', en: 'rules on public property' },
    confirmed: false,
  },
  { id: 'dialogue', name: { vi: 'quy chế đối thoại', en: 'rules of dialogue' }, confirmed: false },
  { id: 'other', name: { vi: 'quy chế khác', en: 'other rules' }, confirmed: false },
];
