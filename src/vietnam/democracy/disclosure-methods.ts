import type { DemocracyWord } from '#room/democracy';

/** How a thing is made public; one place is `office`, two are `office` and `hall`. */
export const disclosureMethods: readonly DemocracyWord[] = [
  { id: 'office', name: { vi: 'niêm yết tại trụ sở', en: 'posted at the office' } },
  { id: 'hall', name: { vi: 'niêm yết tại nhà văn hóa', en: 'posted at the culture house' } },
  { id: 'portal', name: { vi: 'cổng thông tin điện tử', en: 'web portal' } },
  { id: 'loudspeaker', name: { vi: 'hệ thống truyền thanh', en: 'loudspeakers' } },
  {
    id: 'village-head',
    name: { vi: 'qua Trưởng thôn, Tổ trưởng tổ dân phố', en: 'through heads of villages' },
  },
  { id: 'other', name: { vi: 'hình thức khác', en: 'other' } },
];
