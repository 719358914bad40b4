import { authoritySections } from '../talk-sections.js';
import { democracySections } from '../democracy-sections.js';
import { boardWords, leadershipWords } from '../frame-sections.js';
import { frontSections } from '../front-sections.js';
import { movementSections } from '../movement-sections.js';
import { situationSentences as situation } from '../sentences/situation.js';
import type { BodyOutline } from '../outline-body.js';

/** A board of a Party committee tells of the whole political system. */
export const partyBoard = (): BodyOutline => ({
  work: 'công tác dân vận và thực hiện dân chủ ở cơ sở',
  assessment: 'Đánh giá công tác dân vận',
  sections: [
    { id: 'system', level: 1, heading: 'Công tác dân vận của hệ thống chính trị' },
    {
      id: 'system.party',
      level: 2,
      heading: 'Công tác lãnh đạo, chỉ đạo của cấp ủy',
      sentences: [...situation.party, ...leadershipWords],
    },
    {
      id: 'system.government',
      level: 2,
      heading: 'Công tác dân vận của cơ quan nhà nước, chính quyền các cấp',
    },
    ...authoritySections('system.government', 3),
    {
      id: 'system.front',
      level: 2,
      heading:
        'Công tác dân vận của Mặt trận Tổ quốc, các tổ chức chính trị - xã hội và hội quần chúng',
    },
    ...frontSections('system.front', 3),
    ...movementSections('system'),
    ...democracySections,
    {
      id: 'board',
      level: 1,
      heading: 'Hoạt động của cơ quan tham mưu công tác dân vận',
      sentences: boardWords,
    },
  ],
});
