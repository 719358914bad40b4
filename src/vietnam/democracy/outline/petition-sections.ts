import type { OutlineRow } from '../../outlines/outline-row.js';
import { talkSentences as talk } from '../../outlines/sentences/talks.js';

/** Letters and what became of them; opinions of voters. */
export const petitionSections: readonly OutlineRow[] = [
  {
    id: 'talks.petitions',
    level: 2,
    heading: 'Tiếp nhận, xử lý, giải quyết đơn',
    told: [talk.petitions],
  },
  {
    id: 'talks.voters',
    level: 2,
    heading: 'Tiếp xúc cử tri, giải quyết ý kiến cử tri',
    told: [talk.voters],
  },
];
