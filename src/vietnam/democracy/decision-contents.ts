import type { DemocracyWord } from '#room/democracy';

const law = 'Luật 10/2022/QH15';

/** What the people discuss and decide, by Điều 15 of the law; older acts use the same words. */
export const decisionContents: readonly DemocracyWord[] = [
  {
    id: 'infrastructure',
    name: {
      vi: 'chủ trương và mức đóng góp xây dựng cơ sở hạ tầng, công trình công cộng',
      en: 'contributions to infrastructure and public works',
    },
    legalBasis: `${law}, Điều 15 khoản 1`,
  },
  {
    id: 'contributions',
    name: {
      vi: 'thu, chi, quản lý các khoản đóng góp của Nhân dân',
      en: 'income, spending and management of contributions',
    },
    legalBasis: `${law}, Điều 15 khoản 2`,
  },
  {
    id: 'given-assets',
    name: {
      vi: 'thu, chi, quản lý kinh phí, tài sản được giao',
      en: 'management of funds and property assigned to the community',
    },
    legalBasis: `${law}, Điều 15`,
  },
  {
    id: 'sponsored',
    name: {
      vi: 'thu, chi, quản lý kinh phí, tài sản được tài trợ, ủng hộ',
      en: 'management of donated funds and property',
    },
    legalBasis: `${law}, Điều 15`,
  },
  {
    id: 'convention',
    name: { vi: 'nội dung hương ước, quy ước', en: 'village conventions' },
    legalBasis: `${law}, Điều 15`,
  },
  {
    id: 'election',
    name: {
      vi: 'bầu, cho thôi Trưởng thôn, Tổ trưởng tổ dân phố, thành viên Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng',
      en: 'election and dismissal of village heads and members of boards',
    },
    legalBasis: `${law}, Điều 15`,
  },
  {
    id: 'self-governance',
    name: {
      vi: 'các công việc tự quản khác trong cộng đồng dân cư',
      en: 'other matters that the community manages itself',
    },
    legalBasis: `${law}, Điều 15`,
  },
  {
    id: 'staff-conference',
    name: {
      vi: 'nội dung hội nghị cán bộ, công chức, viên chức, người lao động quyết định',
      en: 'matters that a conference of staff decides',
    },
    confirmed: false,
  },
];
