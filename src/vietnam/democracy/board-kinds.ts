import type { DemocracyWord } from '#room/democracy';

const law = 'Luật 10/2022/QH15';

/** The boards by which the people inspect and supervise. */
export const boardKinds: readonly DemocracyWord[] = [
  {
    id: 'people-inspection-board',
    name: { vi: 'Ban Thanh tra nhân dân', en: "people's inspection board" },
    legalBasis: `${law}, các điều 36, 60 và 77`,
  },
  {
    id: 'community-investment-board',
    name: {
      vi: 'Ban Giám sát đầu tư của cộng đồng',
      en: 'community investment supervision board',
    },
    legalBasis: `${law}, Điều 41`,
  },
];
