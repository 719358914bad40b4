import type { RowBelow } from '../outline-row.js';
import { movementSentences as movement } from '../sentences/movements.js';
import { peopleSentences as people } from '../sentences/people.js';
import { situationSentences as situation } from '../sentences/situation.js';

/** What all bodies take part in. */
export const movementRows: readonly RowBelow[] = [
  {
    id: 'ethnic-and-religious',
    heading: 'Công tác dân tộc, tôn giáo và các đối tượng khác',
    told: [situation.peoples],
  },
  {
    id: 'armed-forces',
    heading: 'Công tác dân vận của lực lượng vũ trang',
    told: [people.armedForces],
  },
  {
    id: 'models',
    heading: 'Phong trào thi đua “Dân vận khéo”; khen thưởng',
    told: [movement.models, movement.drives, movement.commendations],
  },
  { id: 'coordination', heading: 'Công tác phối hợp', told: [movement.coordination] },
];
