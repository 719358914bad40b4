import type { CampaignInput, CoordinationInstrumentInput, CoordinationTaskInput } from 'danvan';

const source = 'Báo điện tử, 23/8/2019; tên tỉnh là suy luận, bài không nêu';

/** The regulation: neither number nor date nor partners are known, its year has a name. */
export const regulation: CoordinationInstrumentInput = {
  id: 'qcph-2019',
  kind: 'regulation',
  title: 'Quy chế phối hợp Năm dân vận chính quyền 2019',
  area: 'bac-lieu',
  term: { kind: 'theme-year', period: '2019', name: 'Năm dân vận chính quyền 2019' },
  participants: [
    { name: 'Đảng', roles: ['leadership'] },
    { name: 'chính quyền các cấp', roles: ['implementer'] },
    { name: 'MTTQ, các đoàn thể chính trị - xã hội', roles: ['adviser', 'core-force'] },
    {
      name: 'Ban Dân vận các cấp trong tỉnh',
      units: { within: 'bac-lieu', kinds: ['mass-mobilization-board'] },
      roles: ['implementer'],
    },
  ],
  objectives: [
    'Nâng cao nhận thức về quan điểm “cách mạng là sự nghiệp của nhân dân, do nhân dân, vì nhân dân”.',
  ],
  outcomes: [
    'Phòng, chống tham nhũng, lãng phí; thực hành tiết kiệm',
    'Ổn định an ninh chính trị, trật tự, an toàn xã hội',
    'Xây dựng Đảng, Nhà nước, MTTQ, đoàn thể trong sạch, vững mạnh',
  ],
  principles: [
    'Công tác dân vận là trách nhiệm của mọi tổ chức trong hệ thống chính trị, của mọi cán bộ, đảng viên, đoàn viên, hội viên.',
  ],
  contents: [
    {
      id: '1',
      title: 'Quán triệt, thực hiện nghị quyết của Đảng',
      activities: ['dissemination', 'implementation'],
      documents: ['nq-dai-hoi-xii', 'nq-dai-hoi-dang-bo-cac-cap'],
    },
    {
      id: '2',
      title: 'Hướng dẫn, đôn đốc, kiểm tra, sơ kết, tổng kết chủ trương về công tác dân vận',
      activities: ['guidance', 'urging', 'inspection', 'interim-review', 'final-review'],
    },
    {
      id: '3',
      title: 'Lồng ghép các cuộc vận động, phong trào thi đua với học tập và làm theo Hồ Chí Minh',
      activities: ['implementation'],
      campaigns: ['nam-dan-van-kheo-2019', 'hoc-tap-hcm'],
    },
  ],
  audiences: [
    'cán bộ',
    'đảng viên',
    'công chức',
    'viên chức',
    'đoàn viên',
    'hội viên các đoàn thể',
    'quần chúng nhân dân',
  ],
  campaigns: ['nam-dan-van-kheo-2019', 'hoc-tap-hcm'],
  source,
};

/** The plan of the district, which implements the regulation; its date is “recently”. */
export const plan: CoordinationInstrumentInput = {
  id: 'kh-hoa-binh-2019',
  kind: 'plan',
  title: 'Kế hoạch thực hiện quy chế phối hợp Năm dân vận chính quyền 2019',
  area: 'hoa-binh',
  parent: 'qcph-2019',
  parties: [
    { unit: 'bdv-hoa-binh', roles: ['lead'], signatories: [{ post: 'Trưởng ban' }] },
    { unit: 'hu-hoa-binh', roles: ['director'] },
  ],
  basis: ['Quy chế phối hợp Năm dân vận chính quyền 2019'],
  contents: [
    { id: 'nam-tinh-hinh', title: 'Nắm tình hình nhân dân', activities: ['situation-noting'] },
    { id: 'tuyen-truyen', title: 'Tuyên truyền, vận động', activities: ['outreach'] },
    {
      id: 'thi-dua',
      title: 'Thi đua thực hiện Năm dân vận khéo 2019',
      activities: ['implementation'],
      campaigns: ['nam-dan-van-kheo-2019'],
    },
  ],
  term: { kind: 'theme-year', period: '2019', name: 'Năm dân vận chính quyền 2019' },
  state: 'implemented',
  source,
};

const untilYearEnd = {
  instrument: 'kh-hoa-binh-2019',
  responsible: ['bdv-hoa-binh'],
  due: '2019-12-31',
  period: '2019-08-23/2019-12-31',
  state: 'under-way',
} as const;

/** What was left to do “from now to the end of the year”. */
export const tasks: readonly CoordinationTaskInput[] = [
  {
    ...untilYearEnd,
    id: 'nv-1',
    content: 'nam-tinh-hinh',
    title: 'Nắm tình hình nhân dân, tình hình dân tộc, tôn giáo trên địa bàn',
  },
  {
    ...untilYearEnd,
    id: 'nv-2',
    content: 'tuyen-truyen',
    title: 'Đổi mới hình thức, phương pháp tuyên truyền, vận động',
  },
  {
    ...untilYearEnd,
    id: 'nv-3',
    content: 'thi-dua',
    title: 'Thi đua thực hiện thắng lợi Năm dân vận khéo 2019',
  },
];

/** Two years have a name in 2019: the one of the regulation, and this one. */
export const campaigns: readonly CampaignInput[] = [
  {
    id: 'nam-dan-van-chinh-quyen-2019',
    kind: 'theme-year',
    name: 'Năm dân vận chính quyền 2019',
    host: 'bdv-hoa-binh',
    period: '2019',
  },
  {
    id: 'nam-dan-van-kheo-2019',
    kind: 'theme-year',
    name: 'Năm dân vận khéo 2019',
    host: 'bdv-hoa-binh',
    period: '2019',
    integratedWith: ['hoc-tap-hcm'],
  },
  {
    id: 'hoc-tap-hcm',
    kind: 'mobilization-campaign',
    name: 'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
    host: 'hu-hoa-binh',
  },
];
