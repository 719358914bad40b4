import type { RowBelow } from '../outline-row.js';
import { peopleSentences as people } from '../sentences/people.js';
import { supervisionSentences as supervision } from '../sentences/supervision.js';

/** What the Front and the organizations do. */
export const frontRows: readonly RowBelow[] = [
  {
    id: 'outreach',
    heading: 'Tuyên truyền, vận động, tập hợp các tầng lớp Nhân dân',
    told: [people.outreach],
  },
  {
    id: 'appeal',
    heading: 'Vận động ủng hộ, chăm lo an sinh xã hội',
    told: [people.appeal, people.aid, people.houses],
  },
  {
    id: 'supervision',
    heading: 'Giám sát, phản biện xã hội; góp ý xây dựng Đảng, xây dựng chính quyền',
    told: [supervision.front],
  },
];
