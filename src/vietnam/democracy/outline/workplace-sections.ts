import type { OutlineRow } from '../../outlines/outline-row.js';
import { bodySentences as body } from '../../outlines/sentences/bodies.js';
import { peopleSentences as people } from '../../outlines/sentences/people.js';

/** Agencies, enterprises and armed forces, each under a heading of its own. */
export const workplaceSections: readonly OutlineRow[] = [
  {
    id: 'agencies',
    level: 1,
    heading: 'Thực hiện dân chủ trong cơ quan nhà nước, đơn vị sự nghiệp công lập',
    told: [body.agencies],
  },
  {
    id: 'enterprises',
    level: 1,
    heading: 'Thực hiện dân chủ trong doanh nghiệp',
    told: [body.enterprises],
  },
  {
    id: 'armed-forces',
    level: 1,
    heading: 'Thực hiện dân chủ trong lực lượng vũ trang',
    told: [body.armedForces, people.armedForces],
  },
];
