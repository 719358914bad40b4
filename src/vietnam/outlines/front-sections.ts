import type { OutlineSection } from '#room/compose';
import { peopleSentences as people } from './sentences/people.js';
import { supervisionSentences as supervision } from './sentences/supervision.js';

/** What the Front and the organizations do, at one level below the section of theirs. */
export const frontSections = (
  parent: string,
  level: OutlineSection['level'],
): readonly OutlineSection[] => [
  {
    id: `${parent}.outreach`,
    level,
    heading: 'Tuyên truyền, vận động, tập hợp các tầng lớp Nhân dân',
    sentences: people.outreach,
  },
  {
    id: `${parent}.appeal`,
    level,
    heading: 'Vận động ủng hộ, chăm lo an sinh xã hội',
    sentences: [...people.appeal, ...people.aid, ...people.houses],
  },
  {
    id: `${parent}.supervision`,
    level,
    heading: 'Giám sát, phản biện xã hội; góp ý xây dựng Đảng, xây dựng chính quyền',
    sentences: supervision.front,
  },
];
