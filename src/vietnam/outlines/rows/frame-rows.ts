import type { OutlineRow } from '../outline-row.js';
import { situationSentences as situation } from '../sentences/situation.js';

/** How every review begins. */
export const situationRows: readonly OutlineRow[] = [
  { id: 'situation', level: 1, heading: 'Khái quát tình hình' },
  {
    id: 'situation.economy',
    level: 2,
    heading: 'Tình hình kinh tế - xã hội, quốc phòng - an ninh',
  },
  {
    id: 'situation.people',
    level: 2,
    heading: 'Tình hình các tầng lớp Nhân dân',
    told: [situation.people],
    own: [situation.ownPeople],
  },
];

/** How every review judges; what was learnt is told in final reviews alone. */
export const lessonRows: readonly OutlineRow[] = [
  { id: 'lessons', level: 1, heading: 'Đánh giá chung' },
  { id: 'lessons.strengths', level: 2, heading: 'Ưu điểm' },
  { id: 'lessons.shortcomings', level: 2, heading: 'Tồn tại, hạn chế và nguyên nhân' },
  { id: 'lessons.learned', level: 2, heading: 'Bài học kinh nghiệm' },
  { id: 'lessons.recommendations', level: 2, heading: 'Kiến nghị, đề xuất' },
];

/** The second part, below its head. */
export const planRows: readonly OutlineRow[] = [
  { id: 'plan.direction', level: 1, heading: 'Phương hướng' },
  { id: 'plan.tasks', level: 1, heading: 'Nhiệm vụ trọng tâm' },
];
