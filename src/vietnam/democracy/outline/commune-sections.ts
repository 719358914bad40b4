import type { OutlineRow } from '../../outlines/outline-row.js';
import { voiceSentences as voice } from '../../outlines/sentences/voice.js';

/** What the people of communes know, decide and are asked. */
export const communeSections: readonly OutlineRow[] = [
  { id: 'communes', level: 1, heading: 'Thực hiện dân chủ ở xã, phường, đặc khu' },
  {
    id: 'communes.disclosure',
    level: 2,
    heading: 'Công khai để Nhân dân biết',
    told: [voice.disclosure],
  },
  {
    id: 'communes.decisions',
    level: 2,
    heading: 'Nhân dân bàn và quyết định',
    told: [voice.decisions],
  },
  {
    id: 'communes.consultations',
    level: 2,
    heading: 'Nhân dân tham gia ý kiến',
    told: [voice.consultations],
  },
];
