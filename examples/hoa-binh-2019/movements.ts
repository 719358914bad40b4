import type { CampaignInput } from 'danvan/campaigns';
import type { CoordinationReviewInput, CoordinationTaskInput } from 'danvan/coordination';
import { unnamedBody } from '../shared/dots.js';

const boards = {
  name: 'Các cấp Ban Dân vận trong tỉnh',
  units: { within: 'bac-lieu', kinds: ['mass-mobilization-board'] },
};

const untilYearEnd = {
  instrument: 'qcph-2019',
  responsibleBodies: [boards],
  due: '2019-12-31',
  period: '2019-08-23/2019-12-31',
  state: 'assigned',
} as const;

/** What the boards of the province had to do “from now to the end of the year”. */
export const tasks: readonly (CoordinationTaskInput & { readonly title: string })[] = [
  {
    ...untilYearEnd,
    id: 'nv-1',
    title: 'Tăng cường công tác nắm tình hình nhân dân, tình hình tôn giáo, dân tộc trên địa bàn',
  },
  {
    ...untilYearEnd,
    id: 'nv-2',
    title: 'Thường xuyên đổi mới hình thức và phương pháp trong công tác tuyên truyền, vận động',
  },
  { ...untilYearEnd, id: 'nv-3', title: 'Thi đua thực hiện thắng lợi Năm dân vận khéo 2019' },
];

/** Where things stood on the day of the article; it names neither shortcomings nor causes. */
export const standing: CoordinationReviewInput = {
  id: 'tinh-hinh-2019',
  instrument: 'qcph-2019',
  kind: 'interim',
  period: '2019',
  results: [
    'Tạo sự chuyển biến tích cực về nhận thức, hành động của cán bộ, đảng viên, công chức, viên chức về công tác dân vận chính quyền.',
    'Các cấp ủy đảng lãnh đạo, chỉ đạo các cấp chính quyền, MTTQ và các tổ chức chính trị - xã hội lồng ghép các cuộc vận động, các phong trào thi đua yêu nước với việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh; xây dựng nhiều mô hình Dân vận khéo.',
    'Các cấp Ban Dân vận huyện Hòa Bình đã tham mưu khá tốt cho các cấp ủy đảng triển khai, tổ chức thực hiện các chủ trương, nghị quyết của Đảng về công tác dân vận.',
  ],
  nextTasks: [
    {
      title: `${boards.name}: ${tasks
        .map(({ title }) => `${title.slice(0, 1).toLocaleLowerCase('vi')}${title.slice(1)}`)
        .join('; ')}`,
    },
  ],
};

/** Two years have a name in 2019: the one of the regulation, and this one. Nobody is named as host. */
export const campaigns: readonly CampaignInput[] = [
  {
    id: 'nam-dan-van-chinh-quyen-2019',
    kind: 'theme-year',
    name: 'Năm dân vận chính quyền 2019',
    host: unnamedBody.id,
    period: '2019',
  },
  {
    id: 'nam-dan-van-kheo-2019',
    kind: 'theme-year',
    name: 'Năm dân vận khéo 2019',
    host: unnamedBody.id,
    period: '2019',
    integratedWith: ['hoc-tap-hcm'],
  },
  {
    id: 'hoc-tap-hcm',
    kind: 'mobilization-campaign',
    name: 'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
    host: unnamedBody.id,
  },
];
