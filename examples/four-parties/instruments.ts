import type { CoordinationInstrumentInput, CoordinationTaskInput } from 'danvan/coordination';

/** Four parties, five years; all of it invented. */
export const programme: CoordinationInstrumentInput = {
  id: 'ctph-2022-2026',
  kind: 'programme',
  title: 'Chương trình phối hợp công tác dân vận giai đoạn 2022-2026',
  signedOn: '2022-01-14',
  area: 'tinh-mau',
  parties: [
    {
      unit: 'ubnd-mau',
      roles: ['lead'],
      responsibilities: ['Chỉ đạo các sở, ngành thực hiện; bố trí kinh phí.'],
      signatories: [{ post: 'Chủ tịch' }],
      focalPoint: 'Sở Nội vụ',
    },
    {
      unit: 'bdv-mau',
      roles: ['adviser'],
      responsibilities: ['Tham mưu Tỉnh ủy; hướng dẫn, kiểm tra, tổng hợp báo cáo.'],
      signatories: [{ post: 'Trưởng ban' }],
      focalPoint: 'Văn phòng Ban',
    },
    {
      unit: 'mttq-mau',
      roles: ['coordinator'],
      responsibilities: ['Chủ trì giám sát, phản biện xã hội; vận động nhân dân.'],
      signatories: [{ post: 'Chủ tịch' }],
      focalPoint: 'Ban Phong trào',
    },
    {
      unit: 'ldld-mau',
      roles: ['coordinator'],
      responsibilities: ['Vận động đoàn viên, người lao động; đối thoại tại nơi làm việc.'],
      signatories: [{ post: 'Chủ tịch' }],
      focalPoint: 'Ban Tuyên giáo',
    },
  ],
  basis: [
    'Pháp lệnh Thực hiện dân chủ ở xã, phường, thị trấn số 34/2007/PL-UBTVQH11 ngày 20/4/2007',
    'Quy chế công tác dân vận của hệ thống chính trị ban hành kèm theo Quyết định số 23-QĐ/TW ngày 30/7/2021',
  ],
  objectives: ['Nâng chất lượng công tác dân vận của chính quyền, Mặt trận và công đoàn.'],
  principles: ['Bình đẳng, tôn trọng chức năng của mỗi bên.'],
  contents: [
    {
      id: 'doi-thoai',
      title: 'Đối thoại với nhân dân và người lao động',
      text: 'Mỗi năm mỗi cấp tổ chức đối thoại; trả lời đủ ý kiến đã nêu.',
      activities: ['implementation'],
    },
    {
      id: 'dan-chu-co-so',
      title: 'Thực hiện dân chủ ở cơ sở',
      text: 'Công khai, lấy ý kiến, giám sát theo quy định.',
      activities: ['guidance', 'inspection'],
    },
    {
      id: 'giam-sat',
      title: 'Giám sát, phản biện xã hội',
      text: 'Giám sát việc giải quyết kiến nghị của nhân dân.',
      activities: ['supervision', 'social-criticism'],
    },
  ],
  methods: ['Giao ban hằng quý.', 'Thông báo bằng văn bản cho nhau.'],
  meetingCycle: [{ frequency: 'quarter', content: 'Giao ban bốn bên' }],
  informationRegime: [{ frequency: 'half-year', content: 'Báo cáo kết quả phối hợp' }],
  reviewCycle: [
    { kind: 'interim', frequency: 'year' },
    { kind: 'final', frequency: 'end-of-term' },
  ],
  funding: 'Kinh phí thường xuyên của mỗi bên.',
  term: { kind: 'stage', period: '2022/2026' },
  inheritances: [
    { from: 'bdv-mau', to: 'btgdv-mau', date: '2025-03-01', basis: 'Quyết định minh họa' },
  ],
  finalProvisions: ['Chương trình có hiệu lực từ ngày ký.'],
  state: 'implemented',
};

export const years = ['2022', '2023', '2024', '2025', '2026'] as const;

/** Parties of a plan: the board until it ended, the commission after it. */
const partiesIn = (year: string): CoordinationInstrumentInput['parties'] =>
  (programme.parties ?? []).map((party) =>
    party.unit === 'bdv-mau' && year > '2025' ? { ...party, unit: 'btgdv-mau' } : party,
  );

/** One plan a year. The plan of 2025 was signed before the boards became one. */
export const plans: readonly CoordinationInstrumentInput[] = years.map((year) => ({
  id: `kh-${year}`,
  kind: 'plan',
  title: `Kế hoạch thực hiện chương trình phối hợp năm ${year}`,
  parent: 'ctph-2022-2026',
  area: 'tinh-mau',
  parties: partiesIn(year),
  contents: programme.contents ?? [],
  term: { kind: 'year', period: year },
  inheritances: year === '2025' ? (programme.inheritances ?? []) : [],
  state: 'planned',
}));

const responsible = {
  'doi-thoai': 'ubnd-mau',
  'dan-chu-co-so': 'bdv-mau',
  'giam-sat': 'mttq-mau',
} as const;

/** Three tasks a year; invented amounts of work done until 30/6/2025. */
export const tasks: readonly CoordinationTaskInput[] = years.slice(0, 4).flatMap((year) =>
  (['doi-thoai', 'dan-chu-co-so', 'giam-sat'] as const).map((content): CoordinationTaskInput => {
    const isDone = year < '2025' && !(year === '2024' && content === 'giam-sat');
    return {
      id: `${year}-${content}`,
      instrument: `kh-${year}`,
      content,
      title: `${content === 'doi-thoai' ? 'Tổ chức đối thoại' : content === 'giam-sat' ? 'Giám sát giải quyết kiến nghị' : 'Kiểm tra thực hiện dân chủ'} năm ${year}`,
      responsible: [responsible[content]],
      coordinating: ['ldld-mau'],
      due: `${year}-11-30`,
      product: 'Báo cáo kết quả',
      state: isDone ? 'done' : 'under-way',
      progress: isDone
        ? [{ date: `${year}-11-20`, share: 1, evidence: ['Báo cáo minh họa'] }]
        : [{ date: `${year}-06-20`, share: 0.4 }],
    };
  }),
);
