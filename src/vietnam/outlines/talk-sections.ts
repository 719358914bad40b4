import type { OutlineSection } from '#room/compose';
import { bodySentences as body } from './sentences/bodies.js';
import { peopleSentences as people } from './sentences/people.js';
import { supervisionSentences as supervision } from './sentences/supervision.js';
import { talkSentences as talk } from './sentences/talks.js';

/** What authorities do with and for the people, at one level below the section of theirs. */
export const authoritySections = (
  parent: string,
  level: OutlineSection['level'],
): readonly OutlineSection[] => [
  {
    id: `${parent}.service`,
    level,
    heading: 'Cải cách hành chính, phục vụ Nhân dân',
    sentences: body.satisfaction,
  },
  {
    id: `${parent}.dialogues`,
    level,
    heading: 'Đối thoại của người đứng đầu cấp ủy, chính quyền với Nhân dân',
    sentences: talk.dialogues,
  },
  {
    id: `${parent}.reception`,
    level,
    heading: 'Tiếp công dân, tiếp nhận và giải quyết đơn',
    sentences: [...talk.reception, ...talk.petitions],
  },
  {
    id: `${parent}.voters`,
    level,
    heading: 'Hoạt động giám sát, tiếp xúc cử tri của Hội đồng nhân dân',
    sentences: [...supervision.council, ...talk.voters],
  },
  {
    id: `${parent}.works`,
    level,
    heading: 'Huy động sức dân xây dựng công trình; hiến đất, góp ngày công',
    sentences: people.works,
  },
  {
    id: `${parent}.clearance`,
    level,
    heading: 'Vận động Nhân dân giải phóng mặt bằng',
    sentences: people.clearance,
  },
];
