import type { OutlineRow } from '../../outlines/outline-row.js';
import { supervisionSentences as supervision } from '../../outlines/sentences/supervision.js';

/** How the people, the Front and people's councils inspect, supervise and criticise. */
export const supervisionSections: readonly OutlineRow[] = [
  { id: 'communes.supervision', level: 2, heading: 'Nhân dân kiểm tra, giám sát' },
  {
    id: 'communes.supervision.residents',
    level: 3,
    heading: 'Nhân dân trực tiếp giám sát',
    told: [supervision.residents],
  },
  {
    id: 'communes.supervision.inspection-boards',
    level: 3,
    heading: 'Ban Thanh tra nhân dân',
    told: [supervision.inspectionBoards],
  },
  {
    id: 'communes.supervision.investment-boards',
    level: 3,
    heading: 'Ban Giám sát đầu tư của cộng đồng',
    told: [supervision.investmentBoards],
  },
  {
    id: 'communes.supervision.front',
    level: 3,
    heading: 'Mặt trận Tổ quốc, các tổ chức chính trị - xã hội, Hội đồng nhân dân và cấp ủy',
    told: [supervision.front, supervision.council, supervision.party, supervision.other],
  },
];
