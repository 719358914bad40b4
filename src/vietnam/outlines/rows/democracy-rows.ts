import type { OutlineRow, RowBelow } from '../outline-row.js';
import { bodySentences as body } from '../sentences/bodies.js';
import { supervisionSentences as supervision } from '../sentences/supervision.js';
import { voiceSentences as voice } from '../sentences/voice.js';

/** Communes: what the people know, decide, are asked and supervise. */
export const communeRows: readonly RowBelow[] = [
  { id: 'disclosure', heading: 'Công khai để Nhân dân biết', told: [voice.disclosure] },
  {
    id: 'decisions',
    heading: 'Nhân dân bàn và quyết định',
    told: [voice.decisions, voice.villages],
  },
  { id: 'consultations', heading: 'Nhân dân tham gia ý kiến', told: [voice.consultations] },
  {
    id: 'residents-supervision',
    heading: 'Nhân dân trực tiếp giám sát; giám sát của cơ quan, tổ chức khác',
    told: [supervision.residents, supervision.other],
  },
  {
    id: 'inspection-boards',
    heading: 'Hoạt động của Ban Thanh tra nhân dân',
    told: [supervision.inspectionBoards],
  },
  {
    id: 'investment-boards',
    heading: 'Hoạt động của Ban Giám sát đầu tư của cộng đồng',
    told: [supervision.investmentBoards],
  },
  { id: 'mediation', heading: 'Hòa giải ở cơ sở', told: [voice.mediation] },
];

/** Grassroots democracy, down to the communes. */
export const democracyHead: readonly OutlineRow[] = [
  { id: 'democracy', level: 1, heading: 'Thực hiện dân chủ ở cơ sở' },
  { id: 'democracy.communes', level: 2, heading: 'Ở xã, phường, đặc khu' },
];

/** The other spheres, each under a heading of its own. */
export const sphereRows: readonly RowBelow[] = [
  {
    id: 'agencies',
    heading: 'Trong cơ quan nhà nước, đơn vị sự nghiệp công lập',
    told: [body.agencies],
  },
  {
    id: 'workplaces',
    heading: 'Trong doanh nghiệp, tổ chức có sử dụng lao động',
    told: [body.enterprises],
  },
  { id: 'armed-forces', heading: 'Trong lực lượng vũ trang', told: [body.armedForces] },
  {
    id: 'ratings',
    heading: 'Đánh giá, xếp loại; theo dõi việc giải quyết kiến nghị',
    told: [body.ratings, supervision.recommendations],
    own: [body.ownRating],
  },
];
