import type { OutlineSection } from '#room/compose';
import { bodySentences as body } from '../../outlines/sentences/bodies.js';
import { peopleSentences as people } from '../../outlines/sentences/people.js';

/** Agencies, enterprises and armed forces, each under a heading of its own. */
export const workplaceSections: readonly OutlineSection[] = [
  {
    id: 'agencies',
    level: 1,
    heading: 'Thực hiện dân chủ trong cơ quan nhà nước, đơn vị sự nghiệp công lập',
    sentences: body.agencies,
  },
  {
    id: 'enterprises',
    level: 1,
    heading: 'Thực hiện dân chủ trong doanh nghiệp',
    sentences: body.enterprises,
  },
  {
    id: 'armed-forces',
    level: 1,
    heading: 'Thực hiện dân chủ trong lực lượng vũ trang',
    sentences: [...body.armedForces, ...people.armedForces],
  },
];
