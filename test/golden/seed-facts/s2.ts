import { disseminations } from '../../../examples/dak-doa-2022/documents.js';
import { models, statedCounts } from '../../../examples/dak-doa-2022/models.js';
import { units } from '../../../examples/dak-doa-2022/units.js';
import { chain, conference, delegation, postRows, review, scheme } from './s2-records.js';
import type { Home, Leaf, Seed } from './seed-fact.js';

const inConference = (...says: readonly Leaf[]): Home => ({
  reader: 'readEvents',
  row: conference,
  says,
});
const inReview = (...says: readonly Leaf[]): Home => ({
  reader: 'readBodyReviews',
  row: review,
  says,
});
const post = (id: string): Home => ({
  reader: 'readPosts',
  row: postRows.find((row) => row.id === id) ?? {},
  says: [id],
});
const registered = (value: number, field?: string): Home => ({
  observation: { indicator: 'models.registered', value, ...(field && { categories: { field } }) },
});
const organ = (id: string, name: string, kind: string) =>
  ({
    id,
    name,
    kind,
    category: 'organization',
    serves: id.includes('tinh') ? 'gia-lai' : 'dak-doa',
  }) as const;

const organs = [
  organ('tinh-uy', 'Tỉnh ủy', 'provincial-party-committee'),
  organ('btv-tinh-uy', 'Ban Thường vụ Tỉnh ủy', 'standing-committee'),
  organ('bdv-gia-lai', 'Ban Dân vận Tỉnh ủy', 'mass-mobilization-board'),
  organ('thuong-truc-hu', 'Thường trực Huyện ủy', 'permanent-members'),
  organ('dang-bo-huyen', 'Đảng bộ huyện', 'party-organization'),
  organ('mttq-dak-doa', 'Ủy ban MTTQ Việt Nam huyện', 'front-committee'),
];
const [qd400, qd844] = chain;
const [informed] = disseminations;
if (qd400 === undefined || qd844 === undefined || informed === undefined) {
  throw new Error('the chain of Đak Đoa is gone');
}

/** Đak Đoa, 2022. */
export const s2: Seed = {
  units: [...units, ...organs],
  unit: 'dak-doa',
  period: '2022',
  facts: [
    {
      row: 1,
      homes: [
        inConference('2022-12-20', 'online', 'bdv-gia-lai', 'bao-cao'),
        inReview('final', '2022', '2023'),
        { document: { id: 'bao-cao', title: 'báo cáo tổng kết công tác dân vận năm 2022' } },
      ],
    },
    {
      row: 2,
      homes: [
        inConference('điểm cầu truyền hình tỉnh Gia Lai', 'điểm cầu Đak Đoa', 'diem-cau-huyen'),
      ],
    },
    {
      row: 3,
      homes: [
        inConference('attendee', 'chair'),
        post('pho-bi-thu'),
        post('uvbtv'),
        post('truong-ban-tinh'),
      ],
    },
    {
      row: 4,
      homes: [
        inConference('Thường trực Huyện ủy', 'reporter'),
        post('truong-ban-huyen'),
        post('chu-tich-mttq'),
        post('thuong-truc'),
        { reader: 'readDelegations', row: delegation, says: ['TUQ.', 'điểm cầu Đak Đoa'] },
      ],
    },
    {
      row: 5,
      homes: [inConference('draft', 'adopted', 'hầu hết ý kiến thống nhất', 'paper-giver')],
    },
    { row: 6, homes: [qd400] },
    { row: 7, homes: [qd844] },
    {
      row: 8,
      homes: [
        scheme,
        { reads: 'parseNumber', text: '04', value: 4 },
        {
          reads: 'parsePeriodLabel',
          text: 'giai đoạn 2021-2025 và định hướng đến năm 2030',
          value: '2021/2025~2030',
        },
      ],
    },
    {
      row: 9,
      homes: [
        {
          document: {
            id: 'kh-114',
            number: '114-KH/HU',
            issuers: ['huyen-uy'],
            title: 'Tăng cường đi cơ sở nắm tình hình Nhân dân',
          },
        },
        { words: 'indicators', ids: ['leadership.grassroots-visits'] },
        { words: 'activities', ids: ['situation-noting'] },
      ],
    },
    {
      row: 10,
      homes: [
        { reader: 'readDisseminations', row: informed, says: [51, 'tổ chức cơ sở đảng'] },
        { observation: { indicator: 'leadership.party-organizations-informed', value: 51 } },
        { observation: { indicator: 'network.grassroots-party-organizations', value: 51 } },
      ],
    },
    {
      row: 11,
      homes: [
        registered(20),
        ...Object.entries(statedCounts).map(([field, count]) => registered(count, field)),
        ...models
          .slice(0, 1)
          .map((row): Home => ({ reader: 'readModels', row, says: ['registered'] })),
        { words: 'modelStates', ids: ['registered'] },
        { words: 'modelFields', ids: Object.keys(statedCounts) },
      ],
    },
    {
      row: 12,
      homes: [
        { unit: 'hu-dak-doa', says: ['rural-district-party-committee'] },
        ...organs.map(({ id, kind }): Home => ({ unit: id, says: [kind] })),
        {
          words: 'unitKinds',
          ids: ['party-committee', 'grassroots-party-organization', 'people-committee'],
        },
      ],
    },
    {
      row: 13,
      homes: [
        inReview('khối đại đoàn kết toàn dân', 'xây dựng chính quyền', 'nắm bắt tâm tư'),
        { words: 'activities', ids: ['survey', 'inspection'] },
      ],
    },
    { row: 14, homes: [inReview('hạn chế, tồn tại', 'nâng cao nhận thức, trách nhiệm', '2023')] },
  ],
};
