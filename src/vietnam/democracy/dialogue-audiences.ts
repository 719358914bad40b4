import type { DemocracyWord } from '#room/democracy';

/** With whom dialogues are held, in the words of reports; no act lists them so. */
export const dialogueAudiences: readonly DemocracyWord[] = [
  { id: 'people', name: { vi: 'Nhân dân', en: 'the people' }, confirmed: false },
  { id: 'officials', name: { vi: 'cán bộ', en: 'officials' }, confirmed: false },
  { id: 'party-members', name: { vi: 'đảng viên', en: 'party members' }, confirmed: false },
  { id: 'civil-servants', name: { vi: 'công chức', en: 'civil servants' }, confirmed: false },
  { id: 'public-employees', name: { vi: 'viên chức', en: 'public employees' }, confirmed: false },
  {
    id: 'union-members',
    name: { vi: 'đoàn viên, hội viên', en: 'members of unions and associations' },
    confirmed: false,
  },
  { id: 'workers', name: { vi: 'người lao động', en: 'workers' }, confirmed: false },
  { id: 'youth', name: { vi: 'thanh niên', en: 'young people' }, confirmed: false },
  { id: 'women', name: { vi: 'phụ nữ', en: 'women' }, confirmed: false },
  { id: 'farmers', name: { vi: 'nông dân', en: 'farmers' }, confirmed: false },
  { id: 'enterprises', name: { vi: 'doanh nghiệp', en: 'enterprises' }, confirmed: false },
  { id: 'religious', name: { vi: 'chức sắc, tín đồ tôn giáo', en: 'religious' }, confirmed: false },
];
