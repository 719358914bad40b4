import type { OutlineSection } from '#room/compose';
import { movementSentences as movement } from './sentences/movements.js';
import { peopleSentences as people } from './sentences/people.js';
import { situationSentences as situation } from './sentences/situation.js';

/** What all bodies take part in, as parts of one section. */
export const movementSections = (parent: string): readonly OutlineSection[] => [
  {
    id: `${parent}.ethnic-and-religious`,
    level: 2,
    heading: 'Công tác dân tộc, tôn giáo và các đối tượng khác',
    sentences: situation.peoples,
  },
  {
    id: `${parent}.armed-forces`,
    level: 2,
    heading: 'Công tác dân vận của lực lượng vũ trang',
    sentences: people.armedForces,
  },
  {
    id: `${parent}.models`,
    level: 2,
    heading: 'Phong trào thi đua “Dân vận khéo”; khen thưởng',
    sentences: [...movement.models, ...movement.drives, ...movement.commendations],
  },
  {
    id: `${parent}.coordination`,
    level: 2,
    heading: 'Công tác phối hợp',
    sentences: movement.coordination,
  },
];
