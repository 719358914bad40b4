import type { DocumentInput, DocumentRelation } from 'danvan/documents';

/** The review of the year: shortcomings are named without a word more. */
export const review = {
  id: 'tong-ket',
  unit: 'bdv-dak-doa',
  kind: 'final',
  period: '2022',
  title: 'tổng kết công tác dân vận năm 2022',
  results: [
    { text: 'khối đại đoàn kết toàn dân' },
    { text: 'gắn với kinh tế - xã hội, xây dựng Đảng, xây dựng chính quyền' },
    { title: 'khảo sát, kiểm tra đời sống', text: 'nắm bắt tâm tư' },
  ],
  shortcomings: [{ title: 'hạn chế, tồn tại', text: null }],
  nextTasks: [{ content: 'nâng cao nhận thức, trách nhiệm', period: '2023' }],
};

/** The conference of 20/12/2022, with its two places. */
export const conference = {
  id: 'hoi-nghi',
  kind: 'final-review',
  title: 'Hội nghị trực tuyến Tổng kết công tác Dân vận năm 2022',
  date: '2022-12-20',
  mode: 'online',
  organizers: ['bdv-gia-lai'],
  sites: [
    { id: 'diem-cau-tinh', name: 'điểm cầu truyền hình tỉnh Gia Lai', unit: 'gia-lai' },
    { id: 'diem-cau-huyen', name: 'điểm cầu Đak Đoa', unit: 'dak-doa' },
  ],
  participations: [
    { roles: ['attendee', 'chair'], site: 'diem-cau-tinh', post: 'Phó Bí thư Thường trực' },
    { roles: ['attendee', 'chair'], site: 'diem-cau-tinh', post: 'Trưởng Ban Dân vận Tỉnh ủy' },
    {
      roles: ['chair', 'reporter'],
      site: 'diem-cau-huyen',
      post: 'Trưởng Ban Dân vận Huyện ủy',
      delegatedBy: 'Thường trực Huyện ủy',
    },
    { roles: ['paper-giver'] },
  ],
  agenda: [
    { title: 'tham luận' },
    { title: 'dự thảo báo cáo đánh giá', outcome: 'hầu hết ý kiến thống nhất' },
  ],
  documents: [
    { document: 'bao-cao', as: 'draft' },
    { document: 'bao-cao', as: 'adopted' },
  ],
};

const posts = [
  ['pho-bi-thu', 'Phó Bí thư Thường trực Tỉnh ủy', 'tinh-uy'],
  ['uvbtv', 'Ủy viên Ban Thường vụ Tỉnh ủy', 'btv-tinh-uy'],
  ['truong-ban-tinh', 'Trưởng Ban Dân vận Tỉnh ủy', 'bdv-gia-lai'],
  ['truong-ban-huyen', 'Trưởng Ban Dân vận Huyện ủy', 'bdv-dak-doa'],
  ['chu-tich-mttq', 'Chủ tịch Ủy ban MTTQ Việt Nam huyện', 'mttq-dak-doa'],
  ['thuong-truc', 'Thường trực Huyện ủy', 'hu-dak-doa'],
] as const;

export const postRows = posts.map(([id, name, unit]) => ({ id, name, unit }));

/** The permanent members of the district's committee sent the head of its board. */
export const delegation = {
  post: 'thuong-truc',
  toPost: 'truong-ban-huyen',
  authority: 'TUQ.',
  occasion: 'điểm cầu Đak Đoa',
} as const;

/** The district's decision makes the province's its own, as that does the centre's. */
export const chain: readonly { document: DocumentInput; relation?: DocumentRelation }[] = [
  {
    document: {
      id: 'qd-400',
      number: '400-QĐ/TU',
      issuers: ['btv-tinh-uy'],
      kind: 'party-decision',
    },
  },
  {
    document: { id: 'qd-844', number: '844-QĐ/HU', issuers: ['huyen-uy'], kind: 'party-decision' },
    relation: { type: 'concretises', from: 'qd-844', to: 'qd-400' },
  },
];

/** The scheme of the stage, with where it leads. */
export const scheme = {
  document: {
    id: 'da-01',
    number: '01-ĐA/HU',
    issuers: ['bch-dang-bo-huyen'],
    title: 'Nâng cao chất lượng công tác dân vận theo 04 nội dung trọng tâm “Dân vận khéo”',
    term: '2021/2025~2030',
  },
  relation: { type: 'linked-with', from: 'qd-844', to: 'da-01' },
} as const;
