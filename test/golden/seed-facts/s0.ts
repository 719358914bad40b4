import { plan, regulation } from '../../../examples/hoa-binh-2019/instruments.js';
import { campaigns, standing, tasks } from '../../../examples/hoa-binh-2019/movements.js';
import { units } from '../../../examples/hoa-binh-2019/units.js';
import type { Home, Seed } from './seed-fact.js';

const [, skilfulYear, hoChiMinh] = campaigns;
if (skilfulYear === undefined || hoChiMinh === undefined)
  throw new Error('the named years are gone');

const inRegulation = (...says: readonly string[]): Home => ({
  reader: 'readInstruments',
  row: regulation,
  says,
});
const inPlan = (...says: readonly string[]): Home => ({
  reader: 'readInstruments',
  row: plan,
  says,
});
const inStanding = (...says: readonly string[]): Home => ({
  reader: 'readReviews',
  row: standing,
  says,
});

/** What the article says of the work of the boards, and of what was left to do. */
const review = {
  id: 'bdv-2019',
  unit: 'bdv-hoa-binh',
  period: '2019',
  ratings: [{ content: 'tham mưu cho cấp ủy', text: 'tham mưu khá tốt' }],
  nextTasks: ['nắm tình hình nhân dân', 'đổi mới hình thức tuyên truyền', 'thi đua'].map(
    (content) => ({ content, from: '2019-08-23', to: '2019-12-31' }),
  ),
};

const supervisors = {
  id: 'giam-sat',
  kind: 'plan',
  title: 'giám sát, phản biện xã hội',
  term: { kind: 'year', period: '2019' },
  participants: [
    {
      name: 'các cấp Ban Dân vận, đoàn thể chính trị - xã hội',
      units: { within: 'bac-lieu', kinds: ['mass-mobilization-board', 'front-committee'] },
      roles: ['supervisor', 'social-critic'],
    },
    { name: 'cấp ủy các cấp', roles: ['leadership', 'director'] },
  ],
};

/** Hòa Bình, 2019: a regulation without number, day or partners, and no figure. */
export const s0: Seed = {
  units,
  unit: 'hoa-binh',
  period: '2019',
  facts: [
    {
      row: 1,
      homes: [
        inRegulation('regulation', 'theme-year', 'Năm dân vận chính quyền 2019', '2019-12-31'),
        { document: { id: 'qcph-2019', title: 'quy chế phối hợp Năm dân vận chính quyền 2019' } },
      ],
    },
    {
      row: 2,
      homes: [
        inPlan('plan', 'qcph-2019', 'bdv-hoa-binh'),
        {
          document: { id: 'kh-2019', title: 'kế hoạch thực hiện quy chế phối hợp' },
          relation: { type: 'implements', from: 'kh-2019', to: 'qcph-2019' },
        },
      ],
    },
    {
      row: 3,
      homes: [
        {
          reader: 'readEvents',
          row: {
            id: 'trien-khai',
            kind: 'launch',
            title: 'hội nghị triển khai quy chế phối hợp',
            organizers: ['bdv-hoa-binh'],
            instruments: ['qcph-2019'],
            source: 'ảnh của bài báo',
          },
          says: ['launch', 'bdv-hoa-binh', 'qcph-2019', 'ảnh'],
        },
      ],
    },
    {
      row: 4,
      homes: [
        {
          reader: 'readCampaigns',
          row: skilfulYear,
          says: ['theme-year', 'Năm dân vận khéo 2019'],
        },
      ],
    },
    {
      row: 5,
      homes: [
        inRegulation('mass-mobilization-board', 'bac-lieu', 'Chính quyền', 'MTTQ'),
        { unit: 'bdv-hoa-binh', says: ['mass-mobilization-board', 'hoa-binh'] },
        {
          words: 'unitKinds',
          ids: ['front-committee', 'party-committee', 'people-committee', 'sector-agency'],
        },
      ],
    },
    { row: 6, homes: [inRegulation(...(regulation.audiences ?? []))] },
    { row: 7, homes: [inRegulation('cách mạng là sự nghiệp của nhân dân')] },
    {
      row: 8,
      homes: [
        inRegulation('tất cả các tổ chức', 'leadership', 'implementer', 'adviser', 'core-force'),
      ],
    },
    {
      row: 9,
      homes: [
        inRegulation('nq-dai-hoi-xii', 'nq-dai-hoi-dang-bo-cac-cap', 'dissemination', 'guidance'),
        inRegulation('urging', 'inspection', 'interim-review', 'final-review'),
        { document: { id: 'nq-dai-hoi-xii', title: 'Nghị quyết Đại hội XII', term: 'XII' } },
        { document: { id: 'nq-dai-hoi-dang-bo-cac-cap', title: 'Nghị quyết Đại hội Đảng bộ' } },
      ],
    },
    {
      row: 10,
      homes: [
        { reader: 'readInstruments', row: supervisors, says: ['cấp ủy các cấp', 'director'] },
      ],
    },
    {
      row: 11,
      homes: [
        inStanding('lồng ghép các cuộc vận động, các phong trào thi đua yêu nước'),
        {
          reader: 'readCampaigns',
          row: skilfulYear,
          says: ['hoc-tap-hcm'],
        },
        {
          reader: 'readCampaigns',
          row: hoChiMinh,
          says: ['tư tưởng, đạo đức, phong cách Hồ Chí Minh'],
        },
      ],
    },
    {
      row: 12,
      homes: [
        {
          observation: {
            indicator: 'models.registered',
            value: { amount: null, qualifier: 'many' },
          },
        },
      ],
    },
    { row: 13, homes: [{ reader: 'readBodyReviews', row: review, says: ['tham mưu khá tốt'] }] },
    {
      row: 14,
      homes: [
        { reader: 'readBodyReviews', row: review, says: ['2019-08-23', '2019-12-31', 'thi đua'] },
        ...tasks.map((row): Home => ({
          reader: 'readTasks',
          row,
          says: ['2019-12-31', 'qcph-2019', 'Các cấp Ban Dân vận trong tỉnh'],
        })),
        {
          reads: 'parsePeriodLabel',
          text: 'từ nay đến cuối năm',
          options: { asOf: '2019-08-23' },
          value: '2019-08-23/2019-12-31',
        },
        { words: 'topics', ids: ['religion', 'ethnic-affairs'] },
      ],
    },
    { row: 15, homes: [inRegulation(...(regulation.outcomes ?? []))] },
    {
      row: 16,
      homes: [
        {
          reader: 'readInstruments',
          row: supervisors,
          says: ['mass-mobilization-board', 'supervisor', 'social-critic'],
        },
        {
          reader: 'readSupervisions',
          row: {
            id: 'giam-sat',
            unit: 'hoa-binh',
            period: '2019',
            supervisor: 'mass-mobilization-board',
            supervisingUnit: 'bdv-hoa-binh',
          },
          says: ['mass-mobilization-board', 'bdv-hoa-binh'],
        },
        { words: 'activities', ids: ['supervision', 'social-criticism'] },
        { document: { id: 'qcdc', title: 'Quy chế dân chủ ở cơ sở' } },
      ],
    },
    {
      row: 17,
      homes: [
        { noise: 'the article has no figure but a year and the number of a congress' },
        { reads: 'parsePeriod', text: '2019', value: '2019' },
      ],
    },
  ],
};
