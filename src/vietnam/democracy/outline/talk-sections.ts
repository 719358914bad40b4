import type { OutlineRow } from '../../outlines/outline-row.js';
import { talkSentences as talk } from '../../outlines/sentences/talks.js';

/** Dialogue and reception of citizens. */
export const talkSections: readonly OutlineRow[] = [
  { id: 'talks', level: 1, heading: 'Đối thoại, tiếp công dân, giải quyết đơn' },
  {
    id: 'talks.dialogues',
    level: 2,
    heading: 'Người đứng đầu cấp ủy, chính quyền đối thoại với Nhân dân',
    told: [talk.dialogues],
  },
  {
    id: 'talks.reception',
    level: 2,
    heading: 'Tiếp công dân',
    told: [talk.reception],
  },
];
