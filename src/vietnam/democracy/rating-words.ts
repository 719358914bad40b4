import type { DemocracyWord } from '#room/democracy';

/** By what communes are rated; provinces issue their own criteria. */
export const ratingSchemes: readonly DemocracyWord[] = [
  {
    id: 'grassroots-democracy',
    name: { vi: 'thực hiện dân chủ ở cơ sở', en: 'grassroots democracy' },
    confirmed: false,
  },
  {
    id: 'friendly-government',
    name: { vi: '“Chính quyền thân thiện”', en: 'friendly government' },
    confirmed: false,
  },
  {
    id: 'mass-mobilization',
    name: { vi: 'công tác dân vận', en: 'mass mobilization' },
    confirmed: false,
  },
];

/** What surveys on satisfaction ask about; practice, no act lists them so. */
export const surveySubjects: readonly DemocracyWord[] = [
  {
    id: 'administrative-procedures',
    name: { vi: 'giải quyết thủ tục hành chính', en: 'administrative procedures' },
    confirmed: false,
  },
  {
    id: 'grassroots-democracy',
    name: { vi: 'thực hiện dân chủ ở cơ sở', en: 'grassroots democracy' },
    confirmed: false,
  },
  {
    id: 'local-government',
    name: { vi: 'hoạt động của chính quyền cơ sở', en: 'work of the local government' },
    confirmed: false,
  },
  {
    id: 'new-countryside',
    name: { vi: 'xây dựng nông thôn mới', en: 'the new countryside' },
    confirmed: false,
  },
  { id: 'other', name: { vi: 'nội dung khác', en: 'other' }, confirmed: false },
];
