import type { OutlineSection } from '#room/compose';
import { bodySentences as body } from './sentences/bodies.js';
import { supervisionSentences as supervision } from './sentences/supervision.js';
import { voiceSentences as voice } from './sentences/voice.js';

const communes: readonly OutlineSection[] = [
  { id: 'democracy.communes', level: 2, heading: 'Ở xã, phường, đặc khu' },
  {
    id: 'democracy.communes.disclosure',
    level: 3,
    heading: 'Công khai để Nhân dân biết',
    sentences: voice.disclosure,
  },
  {
    id: 'democracy.communes.decisions',
    level: 3,
    heading: 'Nhân dân bàn và quyết định',
    sentences: [...voice.decisions, ...voice.villages],
  },
  {
    id: 'democracy.communes.consultations',
    level: 3,
    heading: 'Nhân dân tham gia ý kiến',
    sentences: voice.consultations,
  },
  {
    id: 'democracy.communes.inspection-boards',
    level: 3,
    heading: 'Hoạt động của Ban Thanh tra nhân dân',
    sentences: supervision.inspectionBoards,
  },
  {
    id: 'democracy.communes.investment-boards',
    level: 3,
    heading: 'Hoạt động của Ban Giám sát đầu tư của cộng đồng',
    sentences: supervision.investmentBoards,
  },
  {
    id: 'democracy.communes.mediation',
    level: 3,
    heading: 'Hòa giải ở cơ sở',
    sentences: voice.mediation,
  },
];

/** Grassroots democracy, sphere by sphere: each has a heading of its own. */
export const democracySections: readonly OutlineSection[] = [
  { id: 'democracy', level: 1, heading: 'Thực hiện dân chủ ở cơ sở' },
  ...communes,
  {
    id: 'democracy.agencies',
    level: 2,
    heading: 'Trong cơ quan nhà nước, đơn vị sự nghiệp công lập',
    sentences: body.agencies,
  },
  {
    id: 'democracy.workplaces',
    level: 2,
    heading: 'Trong doanh nghiệp, tổ chức có sử dụng lao động',
    sentences: body.enterprises,
  },
  {
    id: 'democracy.armed-forces',
    level: 2,
    heading: 'Trong lực lượng vũ trang',
    sentences: body.armedForces,
  },
  {
    id: 'democracy.ratings',
    level: 2,
    heading: 'Đánh giá, xếp loại; theo dõi việc giải quyết kiến nghị',
    sentences: [...body.ratings, ...supervision.recommendations],
  },
];
