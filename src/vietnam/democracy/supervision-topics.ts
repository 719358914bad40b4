import type { DemocracyWord } from '#room/democracy';

/** What is supervised; practice, no act lists it so. */
export const supervisionTopics: readonly DemocracyWord[] = [
  { id: 'land', name: { vi: 'quản lý, sử dụng đất đai', en: 'land' }, confirmed: false },
  {
    id: 'construction',
    name: { vi: 'công trình, dự án đầu tư', en: 'works and projects' },
    confirmed: false,
  },
  {
    id: 'contributions',
    name: { vi: 'thu, chi các khoản đóng góp của Nhân dân', en: 'contributions of the people' },
    confirmed: false,
  },
  {
    id: 'policy',
    name: { vi: 'chế độ, chính sách an sinh xã hội', en: 'benefits and policies' },
    confirmed: false,
  },
  {
    id: 'democracy',
    name: { vi: 'thực hiện dân chủ ở cơ sở', en: 'practice of grassroots democracy' },
    confirmed: false,
  },
  {
    id: 'letters',
    name: {
      vi: 'tiếp công dân, giải quyết khiếu nại, tố cáo',
      en: 'reception of citizens, complaints and denunciations',
    },
    confirmed: false,
  },
  {
    id: 'officials',
    name: { vi: 'cán bộ, công chức, đảng viên', en: 'officials and Party members' },
    confirmed: false,
  },
  { id: 'environment', name: { vi: 'môi trường', en: 'environment' }, confirmed: false },
  { id: 'other', name: { vi: 'khác', en: 'other' }, confirmed: false },
];
