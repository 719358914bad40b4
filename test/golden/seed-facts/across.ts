import type { Home, SeedFact } from './seed-fact.js';

const label = (text: string, value: string, options: object = {}): Home => ({
  reads: 'parsePeriodLabel',
  text,
  value,
  options,
});
const day = (text: string, value: string): Home => ({ reads: 'parseDate', text, value });

const rated = (text: string): Home => ({
  reader: 'readBodyReviews',
  row: { id: 'r', unit: 'bdv-hoa-binh', ratings: [{ content: 'kết quả', text }] },
  says: [text],
});

/** What the five articles use together: states, roles, periods, days and vague words. */
export const acrossSeeds: readonly SeedFact[] = [
  {
    row: 4,
    homes: [
      { words: 'modelStates', ids: ['registered', 'carried-out'] },
      { words: 'instrumentStates', ids: ['drafted', 'signed', 'implemented'] },
      { words: 'activities', ids: ['dissemination', 'implementation'] },
      {
        reader: 'readEvents',
        row: {
          id: 'hoi-nghi',
          kind: 'signing',
          title: 'hội nghị',
          documents: ['draft', 'adopted', 'signed'].map((as) => ({ document: 'qcph-2019', as })),
        },
        says: ['draft', 'adopted', 'signed'],
      },
      {
        words: 'indicators',
        ids: [
          'petitions.received',
          'petitions.processed',
          'petitions.forwarded',
          'mediation.cases-successful',
          'members.new',
          'appeal.cash',
        ],
      },
    ],
  },
  {
    row: 5,
    homes: [
      {
        words: 'eventRoles',
        ids: ['chair', 'concluder', 'reporter', 'attendee', 'speaker', 'paper-giver', 'signatory'],
      },
      {
        words: 'roles',
        ids: [
          'adviser',
          'leadership',
          'director',
          'coordinator',
          'implementer',
          'core-force',
          'supervisor',
          'social-critic',
        ],
      },
      { words: 'signingAuthorities', ids: ['TUQ.'] },
    ],
  },
  {
    row: 6,
    homes: [
      label('6 tháng đầu năm 2020', '2020-H1'),
      label('6 tháng cuối năm 2020', '2020-H2'),
      label('năm 2022', '2022'),
      label('giai đoạn 2013-2023', '2013/2023'),
      label('giai đoạn 2021-2025 và định hướng đến năm 2030', '2021/2025~2030'),
      label('nhiệm kỳ 2021-2026 (Quốc hội)', '2021/2026@national-assembly'),
      label('nhiệm kỳ 2021-2026 (peoples-councils)', '2021/2026@peoples-councils'),
      label('từ năm 2013 đến nay', '2013/..2024-06-10', { asOf: '2024-06-10' }),
      label('từ nay đến cuối năm', '2019-08-23/2019-12-31', { asOf: '2019-08-23' }),
      label('sau 10 năm thực hiện NQ 25', '2013-06-03/2023-06-02', {
        documentDates: { 'NQ 25': '2013-06-03' },
      }),
      label('5 năm thực hiện KL 43', '2019-01-07/2024-01-06', {
        documentDates: { 'KL 43': '2019-01-07' },
      }),
    ],
  },
  {
    row: 7,
    homes: [
      day('23/08/2019', '2019-08-23'),
      day('20/12/2022', '2022-12-20'),
      day('3/6/2013', '2013-06-03'),
      day('8-4-2021', '2021-04-08'),
      label('8-4-2021', '2021-04-08/2021-04-08'),
      { noise: '“7.7” and “8-4” have no year: who enters them looks it up; hours are furniture' },
    ],
  },
  {
    row: 8,
    homes: [
      { reads: 'parseQuantity', text: 'gần 134 tấn', value: [134, 'nearly'] },
      { reads: 'parseQuantity', text: 'trên 11.000 ý kiến', value: [11_000, 'over'] },
      { reads: 'parseQuantity', text: 'nhiều mô hình', value: ['many'] },
      { words: 'qualifiers', ids: ['nearly', 'over', 'many'] },
      ...['hầu hết thống nhất', 'khá tốt', 'từng bước được phát huy'].map(rated),
    ],
  },
];
