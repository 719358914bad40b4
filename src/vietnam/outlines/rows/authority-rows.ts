import type { RowBelow } from '../outline-row.js';
import { bodySentences as body } from '../sentences/bodies.js';
import { peopleSentences as people } from '../sentences/people.js';
import { supervisionSentences as supervision } from '../sentences/supervision.js';
import { talkSentences as talk } from '../sentences/talks.js';

/** What authorities do with and for the people. */
export const authorityRows: readonly RowBelow[] = [
  {
    id: 'service',
    heading: 'Cải cách hành chính, phục vụ Nhân dân',
    told: [body.satisfaction],
    own: [body.ownRecognition],
  },
  {
    id: 'dialogues',
    heading: 'Đối thoại của người đứng đầu cấp ủy, chính quyền với Nhân dân',
    told: [talk.dialogues],
  },
  {
    id: 'reception',
    heading: 'Tiếp công dân, tiếp nhận và giải quyết đơn',
    told: [talk.reception, talk.petitions],
  },
  {
    id: 'voters',
    heading: 'Hoạt động giám sát, tiếp xúc cử tri của Hội đồng nhân dân',
    told: [supervision.council, talk.voters],
  },
  {
    id: 'works',
    heading: 'Huy động sức dân xây dựng công trình; hiến đất, góp ngày công',
    told: [people.works],
  },
  {
    id: 'clearance',
    heading: 'Vận động Nhân dân giải phóng mặt bằng',
    told: [people.clearance],
  },
];
