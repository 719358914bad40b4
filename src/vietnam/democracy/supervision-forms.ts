import type { DemocracyWord } from '#room/democracy';

const front = 'Luật 75/2015/QH13, Điều 27';

/** How the Front supervises: the four forms of its law. */
export const supervisionForms: readonly DemocracyWord[] = [
  {
    id: 'documents',
    name: { vi: 'nghiên cứu, xem xét văn bản', en: 'study of documents' },
    legalBasis: front,
  },
  {
    id: 'delegation',
    name: { vi: 'tổ chức đoàn giám sát', en: 'delegation' },
    legalBasis: front,
  },
  {
    id: 'boards',
    name: {
      vi: 'thông qua Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng',
      en: "through the people's boards",
    },
    legalBasis: front,
  },
  {
    id: 'joint',
    name: {
      vi: 'tham gia giám sát với cơ quan, tổ chức có thẩm quyền',
      en: 'with the competent body',
    },
    legalBasis: front,
  },
];
