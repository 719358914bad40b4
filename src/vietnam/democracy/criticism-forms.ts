import type { DemocracyWord } from '#room/democracy';

/** The number of the article was not seen in the text of the law itself. */
const unseen = { legalBasis: 'Luật 75/2015/QH13, Điều 34', confirmed: false } as const;

/** How drafts are criticised: the three forms of the law on the Front. */
export const criticismForms: readonly DemocracyWord[] = [
  {
    ...unseen,
    id: 'conference',
    name: { vi: 'tổ chức hội nghị phản biện xã hội', en: 'conference' },
  },
  {
    ...unseen,
    id: 'written',
    name: { vi: 'gửi dự thảo văn bản lấy ý kiến phản biện', en: 'draft sent out for opinions' },
  },
  {
    ...unseen,
    id: 'dialogue',
    name: { vi: 'đối thoại trực tiếp với cơ quan có dự thảo', en: 'direct dialogue' },
  },
];
