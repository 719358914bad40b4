import type { OutlineSection } from '#room/compose';

/** Agencies, enterprises and armed forces, each under a heading of its own. */
export const workplaceSections: readonly OutlineSection[] = [
  {
    id: 'agencies',
    level: 1,
    heading: 'Thực hiện dân chủ trong cơ quan nhà nước, đơn vị sự nghiệp công lập',
    sentences: [
      'Có {agencies.staff-conferences} cơ quan, đơn vị tổ chức hội nghị cán bộ, công chức, viên chức, người lao động[ trong tổng số {agencies.units} cơ quan, đơn vị thuộc diện thực hiện][, đạt {agencies.staff-conference-rate}].',
      'Có {agencies.rules-issued} cơ quan, đơn vị ban hành quy chế thực hiện dân chủ.',
      'Tổ chức {agencies.dialogues} cuộc đối thoại trong cơ quan, đơn vị.',
    ],
  },
  {
    id: 'enterprises',
    level: 1,
    heading: 'Thực hiện dân chủ trong doanh nghiệp',
    sentences: [
      'Có {enterprises.worker-conferences} doanh nghiệp tổ chức hội nghị người lao động[ trong tổng số {enterprises.units} doanh nghiệp thuộc diện thực hiện][, đạt {enterprises.worker-conference-rate}].',
      'Có {enterprises.rules-issued} doanh nghiệp ban hành quy chế thực hiện dân chủ.',
      'Tổ chức {enterprises.dialogues} cuộc đối thoại tại nơi làm việc.',
    ],
  },
  {
    id: 'armed-forces',
    level: 1,
    heading: 'Thực hiện dân chủ trong lực lượng vũ trang',
    sentences: [
      'Có {armed-forces.units} đơn vị lực lượng vũ trang thực hiện dân chủ ở cơ sở.',
      'Lực lượng vũ trang giúp Nhân dân {armed-forces.labour-days} ngày công.',
    ],
  },
];
