import { appeal, conference, consultation, dialogue, drive, review } from './s1-records.js';
import { units } from './s1-units.js';
import type { Home, Leaf, Seed } from './seed-fact.js';

const given = { period: '2020-H1', campaign: 'loi-keu-goi' };

const figure = (indicator: string, value: number | object, by?: readonly string[]): Home => ({
  observation: {
    indicator,
    value: JSON.parse(JSON.stringify(value)),
    ...(by && { source: { by } }),
  },
});
const inReview = (...says: readonly Leaf[]): Home => ({
  reader: 'readBodyReviews',
  row: review,
  says,
});
const inConference = (...says: readonly Leaf[]): Home => ({
  reader: 'readEvents',
  row: conference,
  says,
});
const post = (id: string, name: string, unit: string): Home => ({
  reader: 'readPosts',
  row: { id, name, unit },
  says: [name, unit],
});

const supervised = (supervisor: string, sessions: number): Home => ({
  reader: 'readSupervisions',
  row: { id: supervisor, unit: 'tay-ninh', period: '2020-H1', supervisor, sessions },
  says: [supervisor, sessions],
});

/** Tây Ninh, the first half of 2020. */
export const s1: Seed = {
  units,
  unit: 'tay-ninh',
  period: '2020-H1',
  facts: [
    {
      row: 1,
      homes: [
        inConference('2020-07-07', 'afternoon', 'ban-dan-van', 'bao-cao'),
        inReview('interim', '2020-H1'),
        { document: { id: 'bao-cao', title: 'báo cáo sơ kết 6 tháng đầu năm 2020' } },
      ],
    },
    {
      row: 2,
      homes: [
        inConference('chair', 'concluder', 'Trưởng ban'),
        post('truong-ban', 'Trưởng Ban Dân vận Tỉnh ủy', 'ban-dan-van'),
        post('chu-tich-mttq', 'Chủ tịch Ủy ban MTTQ Việt Nam tỉnh', 'mttq'),
      ],
    },
    {
      row: 3,
      homes: [
        inConference('reporter', 'Phó Trưởng ban'),
        post('pho-ban', 'Phó Trưởng ban Dân vận', 'ban-dan-van'),
      ],
    },
    {
      row: 4,
      homes: [
        inConference('attendee', 'speaker', 'Huyện ủy, Thị ủy, Thành ủy', 'lực lượng vũ trang'),
        {
          words: 'unitKinds',
          ids: ['rural-district-party-committee', 'town-party-committee', 'city-party-committee'],
        },
      ],
    },
    { row: 5, homes: [figure('members.new', 35_864)] },
    {
      row: 6,
      homes: [
        { reader: 'readCampaigns', row: appeal, says: ['appeal', 'mttq', 'Covid-19'] },
        figure('appeal.cash', 58_500_000_000),
        {
          reader: 'readContributions',
          row: { ...given, kind: 'cash', amount: 58_500_000_000 },
          says: [58_500_000_000, 'loi-keu-goi'],
        },
        { reads: 'parseMoney', text: '58,5 tỷ đồng', value: [58_500_000_000] },
      ],
    },
    {
      row: 7,
      homes: [
        figure('appeal.goods', { amount: null, qualifier: 'many' }),
        ...['trang thiết bị y tế', 'thực phẩm'].map((item): Home => ({
          reader: 'readContributions',
          row: { ...given, kind: 'goods', item, amount: null, qualifier: 'many' },
          says: [item, 'many'],
        })),
      ],
    },
    {
      row: 8,
      homes: [
        figure('appeal.rice', { amount: 134, qualifier: 'nearly' }),
        { reads: 'parseQuantity', text: 'gần 134 tấn', value: [134, 'nearly'] },
      ],
    },
    {
      row: 9,
      homes: [
        figure('outreach.sessions', 39_284, ['mttq', 'doan-the', 'hoi']),
        figure('outreach.attendances', 1_327_453, ['mttq', 'doan-the', 'hoi']),
      ],
    },
    {
      row: 10,
      homes: [
        supervised('people-inspection-board', 98),
        supervised('community-investment-board', 136),
        figure('people-inspection.supervisions', 98),
        figure('community-investment.supervisions', 136),
      ],
    },
    {
      row: 11,
      homes: [
        figure('mediation.teams', 545),
        figure('mediation.members', 4001),
        {
          reader: 'readMediationTeams',
          row: { id: 'to', unit: 'tay-ninh', period: '2020-H1', teams: 545, mediators: 4001 },
          says: [545, 4001],
        },
      ],
    },
    {
      row: 12,
      homes: [
        figure('mediation.cases-received', 325),
        figure('mediation.cases-successful', 240),
        figure('mediation.success-rate', { amount: 74, precision: 1 }),
        {
          reader: 'readMediations',
          row: {
            id: 'vu',
            unit: 'tay-ninh',
            period: '2020-H1',
            received: 325,
            successful: 240,
            rate: { percent: 74, of: 'received' },
          },
          says: [325, 240, 74],
        },
        { reads: 'parsePercent', text: '74%', value: [74] },
      ],
    },
    {
      row: 13,
      homes: [
        inReview('commune', 'agency', 'employer', 'armed-forces'),
        inReview('tốt', 'tích cực', 'được quan tâm'),
        { words: 'spheres', ids: ['commune', 'agency', 'employer', 'armed-forces'] },
      ],
    },
    {
      row: 14,
      homes: [
        inReview('triển khai, quán triệt các văn bản', 'từ tỉnh đến cơ sở'),
        { words: 'activities', ids: ['dissemination', 'implementation'] },
        { document: { id: 'qcdc', title: 'Quy chế dân chủ ở cơ sở' } },
      ],
    },
    {
      row: 15,
      homes: [
        { reader: 'readConsultations', row: consultation, says: ['congress-documents'] },
        inReview('tuyên truyền Đại hội Đảng các cấp'),
      ],
    },
    {
      row: 16,
      homes: [
        {
          reader: 'readDialogues',
          row: dialogue,
          says: ['thuong-truc', 'ubnd', 'cấp ủy, chính quyền các cấp', 'party-members', 'people'],
        },
        { unit: 'thuong-truc', says: ['permanent-members'] },
      ],
    },
    {
      row: 17,
      homes: [
        {
          reader: 'readContributions',
          row: {
            ...given,
            kind: 'goods',
            item: 'gạo',
            unit: 'tấn',
            amount: 134,
            qualifier: 'nearly',
            purpose: 'đời sống vật chất, tinh thần',
            beneficiary: 'người nghèo, đối tượng chính sách, đoàn viên, hội viên',
          },
          says: [134, 'đời sống vật chất', 'người nghèo, đối tượng chính sách'],
        },
      ],
    },
    {
      row: 18,
      homes: [
        { unit: 'mttq', says: ['front-committee'] },
        { unit: 'hoi', says: ['mass-association'] },
        { words: 'unitSystems', ids: ['party', 'front', 'socio-political', 'association'] },
      ],
    },
    { row: 19, homes: [inReview('vai trò của Ban Thanh tra nhân dân được phát huy')] },
    {
      row: 20,
      homes: [
        inReview(...review.nextTasks.map(({ content }) => content), '2020-H2'),
        { reader: 'readCampaigns', row: drive, says: ['drive', 'work', 'task'] },
        { words: 'indicators', ids: ['campaigns.drives', 'campaigns.works-and-tasks'] },
        {
          reader: 'readClearances',
          row: {
            id: 'mat-bang',
            unit: 'tay-ninh',
            period: '2020-H2',
            project: 'trong-diem',
            title: 'công trình, dự án trọng điểm',
          },
          says: ['trong-diem', 'công trình, dự án trọng điểm', '2020-H2'],
        },
      ],
    },
    {
      row: 21,
      homes: [
        { unit: 'mttq', says: ['UB.MTTQVN tỉnh', 'UBMTTQVN tỉnh', 'MTTQVN tỉnh', 'MTTQ'] },
        { unit: 'giam-sat-dau-tu', says: ['Ban Giám sát đầu tư cộng đồng', 'Ban Giám sát đầu tư'] },
      ],
    },
  ],
};
