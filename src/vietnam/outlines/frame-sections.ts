import type { OutlineSection } from '#room/compose';
import { leadershipSentences as leadership } from './sentences/leadership.js';
import { situationSentences as situation } from './sentences/situation.js';

/** How every review begins. */
export const situationSections: readonly OutlineSection[] = [
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
    sentences: situation.people,
  },
];

/** All that is told of leading the work. */
export const leadershipWords: readonly string[] = [
  ...leadership.documents,
  ...leadership.inspections,
];

/** What the body that advises on the work, or carries it, did itself. */
export const boardWords: readonly string[] = [
  ...leadership.visits,
  ...leadership.classes,
  ...situation.teams,
];

/** How every review judges; what is learnt is told in final reviews. */
export const lessonSections = (isFinal: boolean): readonly OutlineSection[] => [
  { id: 'lessons', level: 1, heading: 'Đánh giá chung' },
  { id: 'lessons.strengths', level: 2, heading: 'Ưu điểm' },
  { id: 'lessons.shortcomings', level: 2, heading: 'Tồn tại, hạn chế và nguyên nhân' },
  ...(isFinal
    ? ([{ id: 'lessons.learned', level: 2, heading: 'Bài học kinh nghiệm' }] as const)
    : []),
  { id: 'lessons.recommendations', level: 2, heading: 'Kiến nghị, đề xuất' },
];

/** The second part; `period` names what lies ahead. */
export const planSections = (period: string): readonly OutlineSection[] => [
  { id: 'plan', level: 'part', heading: `Phương hướng, nhiệm vụ ${period}` },
  { id: 'plan.direction', level: 1, heading: 'Phương hướng' },
  { id: 'plan.tasks', level: 1, heading: 'Nhiệm vụ trọng tâm' },
];
