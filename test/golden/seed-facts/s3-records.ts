import type { DocumentInput } from 'danvan/documents';

/** The documents of the article, with and without a number. */
export const documents = {
  nq25: {
    id: 'nq-25',
    number: '25-NQ/TW',
    date: '2013-06-03',
    issuers: ['trung-uong'],
    term: 'khóa XI',
  },
  kl43: { id: 'kl-43', number: '43-KL/TW', date: '2019-01-07', issuers: ['ban-bi-thu'] },
  ct17: { id: 'ct-17', number: 'Chỉ thị số 17', date: '2013-08-07', issuers: ['ubnd-tinh'] },
  ct13: { id: 'ct-13', number: 'Chỉ thị số 13', date: '2022-10-03', issuers: ['ubnd-tinh'] },
  qd1205: { id: 'qd-1205', number: 'Quyết định 1205', date: '2022-07-19', issuers: ['ubnd-tinh'] },
  tiepDan: {
    id: 'qc-tiep-dan',
    title: 'quy chế tiếp công dân, đối thoại và xử lý khiếu nại, tố cáo, kiến nghị, phản ánh',
  },
} as const satisfies Record<string, DocumentInput>;

/** A resolution that is known by its plenum and the term of the Central Committee alone. */
export const plenumOf = (term: string): DocumentInput => ({
  id: `nq-tw4-${term}`,
  kind: 'party-resolution',
  title: 'Nghị quyết Trung ương 4',
  issuers: ['trung-uong'],
  term: `khóa ${term}`,
});

/** One review of two documents, at ten and five years. */
export const review = {
  id: 'tong-ket',
  unit: 'tinh-uy',
  kind: 'anniversary',
  period: '2013/2023',
  title: 'tổng kết Nghị quyết 25 và Kết luận 43',
  about: [
    { document: 'nq-25', years: 10 },
    { document: 'kl-43', years: 5 },
  ],
  mottoes: [
    'Đảng lãnh đạo, Nhà nước quản lý, Nhân dân làm chủ',
    'Trọng dân, gần dân, hiểu dân, học dân và có trách nhiệm với dân',
    'Gần dân, trách nhiệm với dân',
  ],
  results: [
    { title: 'giám sát, phản biện xã hội', text: 'từng bước được phát huy' },
    { title: 'đại diện quyền lợi', text: 'việc làm, an sinh xã hội' },
    { title: 'vùng đồng bào dân tộc thiểu số', text: null },
    { title: 'xây dựng Đảng', text: 'tập trung dân chủ, tự phê bình và phê bình' },
    { title: 'xử lý cán bộ, đảng viên suy thoái', text: '“tự diễn biến”, “tự chuyển hóa”' },
    { title: 'phòng, chống quan liêu, tham nhũng, tiêu cực', text: null },
  ],
  ratings: [{ content: 'quy chế tiếp công dân', text: 'khá hiệu quả' }],
  nextTasks: [
    {
      content: 'công tác dân vận',
      assignees: {
        units: [],
        selector: { within: 'dak-nong', levels: ['province', 'district', 'commune'] },
        text: 'các cấp, các ngành; các cơ quan, ban, ngành',
      },
    },
  ],
};

const decade = { unit: 'dak-nong', period: '2013/2023' };
const ofCouncil = { unit: 'hdnd', period: '2013/..2024-06-10', receivedBy: 'peoples-council' };

export const letters = {
  ...decade,
  id: 'don',
  breakdownOf: 'received',
  received: 37_860,
  handled: 37_860,
  complaints: 7112,
  denunciations: 2821,
  feedback: 27_927,
};
export const reception = { ...decade, id: 'tiep', visits: 25_427, people: 43_907 };
export const councilReception = {
  ...ofCouncil,
  id: 'tiep-hdnd',
  visits: 592,
  lettersReceived: 1621,
  lettersForwarded: 923,
};
export const councilLetters = { ...ofCouncil, id: 'don-hdnd', received: 1621, forwarded: 923 };
export const opinions = {
  unit: 'hdnd',
  period: '2013/..2024-06-10',
  id: 'cu-tri',
  forwardedAs: 'put-together',
  received: { amount: 11_000, qualifier: 'over' },
  consolidated: 1469,
  forwarded: 1469,
};
export const dialogue = {
  unit: 'dak-nong',
  period: '2023',
  id: 'doi-thoai',
  levels: ['province', 'district', 'commune'],
  sessions: { amount: null, qualifier: 'many' },
};
