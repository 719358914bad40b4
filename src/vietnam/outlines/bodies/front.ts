import { authoritySections } from '../talk-sections.js';
import { democracySections } from '../democracy-sections.js';
import { boardWords, leadershipWords } from '../frame-sections.js';
import { frontSections } from '../front-sections.js';
import { movementSections } from '../movement-sections.js';
import { situationSentences as situation } from '../sentences/situation.js';
import type { BodyOutline } from '../outline-body.js';

/** The Front begins with what it does itself. */
export const front = (): BodyOutline => ({
  work: 'công tác Mặt trận và thực hiện dân chủ ở cơ sở',
  assessment: 'Kết quả công tác Mặt trận',
  sections: [
    { id: 'results', level: 1, heading: 'Kết quả công tác Mặt trận' },
    ...frontSections('results', 2),
    {
      id: 'results.authorities',
      level: 2,
      heading: 'Phối hợp với cấp ủy, chính quyền đại diện, bảo vệ quyền và lợi ích của Nhân dân',
      sentences: situation.party,
    },
    ...authoritySections('results.authorities', 3),
    ...movementSections('results'),
    ...democracySections,
    {
      id: 'organization',
      level: 1,
      heading: 'Công tác tổ chức, cán bộ; hướng dẫn, kiểm tra cơ sở',
      sentences: [...leadershipWords, ...boardWords],
    },
  ],
});
