import type { CoordinationInstrumentInput } from 'danvan/coordination';

/** The article, and what is not in it. */
export const source = 'Báo điện tử, 23/8/2019; tên tỉnh là suy luận, bài không nêu';

const audiences = [
  'cán bộ',
  'đảng viên',
  'công chức',
  'viên chức',
  'đoàn viên',
  'hội viên các đoàn thể',
  'quần chúng nhân dân',
];

const term = { kind: 'theme-year', period: '2019', name: 'Năm dân vận chính quyền 2019' } as const;

/** What the article tells of the coordination: regulation and plan share it. */
const shared = {
  term,
  objectives: [
    'Nâng cao nhận thức về quan điểm của Đảng “cách mạng là sự nghiệp của nhân dân, do nhân dân, vì nhân dân”.',
  ],
  audiences,
  principles: [
    'Công tác dân vận là trách nhiệm của tất cả các tổ chức trong hệ thống chính trị, của mọi cán bộ, đảng viên, công chức, viên chức, đoàn viên, hội viên các đoàn thể và nhân dân.',
  ],
  contents: [
    {
      id: '1',
      title: 'Quán triệt, triển khai, thực hiện có hiệu quả nghị quyết của Đảng',
      activities: ['dissemination', 'implementation'],
      documents: ['nq-dai-hoi-xii', 'nq-dai-hoi-dang-bo-cac-cap'],
    },
    {
      id: '2',
      title:
        'Thực hiện chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước về công tác dân vận',
      activities: ['guidance', 'urging', 'inspection', 'interim-review', 'final-review'],
    },
  ],
  source,
} satisfies Partial<CoordinationInstrumentInput>;

/** The regulation: neither number nor date nor partners are known, its year has a name. */
export const regulation: CoordinationInstrumentInput = {
  ...shared,
  id: 'qcph-2019',
  kind: 'regulation',
  title: 'Quy chế phối hợp Năm dân vận chính quyền 2019',
  area: 'bac-lieu',
  participants: [
    { name: 'Đảng', roles: ['leadership'] },
    { name: 'Chính quyền', roles: ['implementer'] },
    { name: 'MTTQ, các đoàn thể', roles: ['adviser', 'core-force'] },
    {
      name: 'Các cấp Ban Dân vận trong tỉnh',
      units: { within: 'bac-lieu', kinds: ['mass-mobilization-board'] },
      roles: ['implementer'],
    },
  ],
  outcomes: [
    'Đấu tranh phòng, chống tham nhũng, lãng phí và thực hành tiết kiệm',
    'Ổn định về an ninh chính trị, trật tự an toàn xã hội',
    'Xây dựng Đảng, xây dựng Nhà nước, MTTQ và các đoàn thể chính trị - xã hội trong sạch, vững mạnh',
  ],
};

/** The plan of the district's board, which carries the regulation out; its date is “recently”. */
export const plan: CoordinationInstrumentInput = {
  ...shared,
  id: 'kh-hoa-binh-2019',
  kind: 'plan',
  title: 'Kế hoạch thực hiện quy chế phối hợp Năm dân vận chính quyền 2019',
  area: 'hoa-binh',
  parent: 'qcph-2019',
  parties: [{ unit: 'bdv-hoa-binh', roles: ['lead'] }],
  state: 'implemented',
};
