import type { OutlineSection } from '#room/compose';
import { talkSentences as talk } from '../../outlines/sentences/talks.js';

/** Dialogue and reception of citizens. */
export const talkSections: readonly OutlineSection[] = [
  { id: 'talks', level: 1, heading: 'Đối thoại, tiếp công dân, giải quyết đơn' },
  {
    id: 'talks.dialogues',
    level: 2,
    heading: 'Người đứng đầu cấp ủy, chính quyền đối thoại với Nhân dân',
    sentences: talk.dialogues,
  },
  {
    id: 'talks.reception',
    level: 2,
    heading: 'Tiếp công dân',
    sentences: talk.reception,
  },
];
