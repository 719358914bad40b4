import type { OutlineRow } from '../../outlines/outline-row.js';
import { peopleSentences as people } from '../../outlines/sentences/people.js';
import { voiceSentences as voice } from '../../outlines/sentences/voice.js';

/** What villages settle, agree on, build and give. */
export const villageSections: readonly OutlineRow[] = [
  {
    id: 'communes.mediation',
    level: 2,
    heading: 'Hòa giải ở cơ sở',
    told: [voice.mediation],
  },
  {
    id: 'communes.villages',
    level: 2,
    heading: 'Họp thôn, tổ dân phố; hương ước, quy ước',
    told: [voice.villages],
  },
  {
    id: 'communes.works',
    level: 2,
    heading: 'Huy động sức dân xây dựng công trình; hiến đất, góp ngày công',
    told: [people.works, people.houses, people.aid],
  },
  {
    id: 'communes.clearance',
    level: 2,
    heading: 'Vận động Nhân dân giải phóng mặt bằng',
    told: [people.clearance],
  },
];
