import type { OutlineSection } from '#room/compose';
import { peopleSentences as people } from '../../outlines/sentences/people.js';
import { voiceSentences as voice } from '../../outlines/sentences/voice.js';

/** What villages settle, agree on, build and give. */
export const villageSections: readonly OutlineSection[] = [
  {
    id: 'communes.mediation',
    level: 2,
    heading: 'Hòa giải ở cơ sở',
    sentences: voice.mediation,
  },
  {
    id: 'communes.villages',
    level: 2,
    heading: 'Họp thôn, tổ dân phố; hương ước, quy ước',
    sentences: voice.villages,
  },
  {
    id: 'communes.works',
    level: 2,
    heading: 'Huy động sức dân xây dựng công trình; hiến đất, góp ngày công',
    sentences: [...people.works, ...people.houses, ...people.aid],
  },
  {
    id: 'communes.clearance',
    level: 2,
    heading: 'Vận động Nhân dân giải phóng mặt bằng',
    sentences: people.clearance,
  },
];
