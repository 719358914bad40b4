import { authoritySections } from '../talk-sections.js';
import { democracySections } from '../democracy-sections.js';
import { boardWords, leadershipWords } from '../frame-sections.js';
import { frontSections } from '../front-sections.js';
import { movementSections } from '../movement-sections.js';
import { situationSentences as situation } from '../sentences/situation.js';
import type { BodyOutline } from '../outline-body.js';

/** A people's committee tells of its own work, and of what it did with the Front. */
export const peopleCommittee = (): BodyOutline => ({
  work: 'công tác dân vận chính quyền và thực hiện dân chủ ở cơ sở',
  assessment: 'Kết quả công tác dân vận chính quyền và thực hiện dân chủ ở cơ sở',
  sections: [
    {
      id: 'leadership',
      level: 1,
      heading: 'Công tác chỉ đạo, điều hành, tổ chức thực hiện',
      sentences: [...leadershipWords, ...boardWords],
    },
    { id: 'results', level: 1, heading: 'Kết quả công tác dân vận chính quyền' },
    ...authoritySections('results', 2),
    {
      id: 'results.front',
      level: 2,
      heading: 'Phối hợp với Mặt trận Tổ quốc, các tổ chức chính trị - xã hội vận động Nhân dân',
      sentences: situation.party,
    },
    ...frontSections('results.front', 3),
    ...movementSections('results'),
    ...democracySections,
  ],
});
