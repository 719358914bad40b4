import { authoritySections } from '../talk-sections.js';
import { democracySections } from '../democracy-sections.js';
import { boardWords, leadershipWords } from '../frame-sections.js';
import { frontSections } from '../front-sections.js';
import { movementSections } from '../movement-sections.js';
import { situationSentences as situation } from '../sentences/situation.js';
import type { BodyOutline } from '../outline-body.js';

/** A commune has nobody below it but villages and their teams. */
export const commune = (): BodyOutline => ({
  work: 'công tác dân vận và thực hiện dân chủ ở cơ sở',
  assessment: 'Đánh giá công tác dân vận',
  sections: [
    { id: 'system', level: 1, heading: 'Kết quả công tác dân vận' },
    {
      id: 'system.party',
      level: 2,
      heading: 'Công tác lãnh đạo, chỉ đạo của Đảng ủy',
      sentences: [...situation.party, ...leadershipWords],
    },
    {
      id: 'system.government',
      level: 2,
      heading: 'Công tác dân vận của Hội đồng nhân dân, Ủy ban nhân dân',
    },
    ...authoritySections('system.government', 3),
    {
      id: 'system.front',
      level: 2,
      heading: 'Công tác dân vận của Mặt trận Tổ quốc và các tổ chức chính trị - xã hội',
    },
    ...frontSections('system.front', 3),
    ...movementSections('system'),
    {
      id: 'board',
      level: 2,
      heading: 'Công tác nắm tình hình Nhân dân; hoạt động của tổ dân vận thôn, tổ dân phố',
      sentences: boardWords,
    },
    ...democracySections,
  ],
});
