import type { Layout, ReportDocument } from 'danvan';
import type { Annex, Block, LetterheadBlock } from 'danvan/report';
import { partyLayout, stateLayout } from 'danvan/vietnam';
import type { MeasuredPaper } from './point.js';

/** Whose act: of the Party, or of the State. */
export type System = 'party' | 'state';

const layoutOf = (system: System): Layout => {
  const layout = { party: partyLayout[1], state: stateLayout[1] }[system];
  if (layout === undefined) throw new Error('no layout');
  return layout;
};

const numbers: Readonly<Record<System, Readonly<Record<MeasuredPaper, string>>>> = {
  party: {
    report: 'Số 12-BC/BDVTU',
    letter: 'Số 15-CV/BDVTU',
    regulation: 'Số 03-QC/BDVTU',
  },
  state: { report: 'Số: 12/BC-UBND', letter: 'Số: 15/UBND', regulation: 'Số: 03/QC-UBND' },
};

const letterhead = (system: System, paper: MeasuredPaper): LetterheadBlock => ({
  kind: 'letterhead',
  superior: 'Tỉnh ủy Mẫu',
  issuer: 'Ban Dân vận',
  number: numbers[system][paper],
  motto: layoutOf(system).letterhead.motto.lines,
  placeAndDate: 'Mẫu, ngày 07 tháng 7 năm 2026',
});

/** Wide enough to reach both margins, over some lines. */
const wide: Block = {
  kind: 'paragraph',
  text: `Trong kỳ, ${'các cấp, các ngành đã tổ chức tuyên truyền, vận động Nhân dân; '.repeat(9)}hết.`,
};

const reportBlocks = (system: System): readonly Block[] => {
  const { body } = layoutOf(system);
  return [
    {
      ...letterhead(system, 'report'),
      secrecy: 'Mật',
      urgency: 'Khẩn',
      circulation: 'Lưu hành nội bộ',
    },
    { kind: 'title', documentKind: 'Báo cáo', subject: 'kết quả công tác' },
    { kind: 'paragraph', align: 'center', text: 'Kính gửi:' },
    { kind: 'list', ordered: false, items: ['Tỉnh ủy;', 'Sở Nội vụ.'], under: 'Kính gửi:' },
    {
      kind: 'paragraph',
      text: `${body.basis?.mark ?? ''}Căn cứ Luật Thực hiện dân chủ ở cơ sở;`,
      italic: body.basis?.italic ?? true,
    },
    {
      kind: 'part',
      number: system === 'party' ? 'Phần thứ nhất' : 'Phần I',
      title: 'Phương hướng',
    },
    { kind: 'heading', level: 1, number: system === 'party' ? 'I-' : 'I.', text: 'Tình hình' },
    { kind: 'heading', level: 2, number: '1.', text: 'Kết quả' },
    wide,
    { kind: 'list', ordered: false, items: ['Nắm tình hình;', 'Vận động.'] },
    ...Array.from(
      { length: 40 },
      () => ({ kind: 'paragraph', text: 'Toàn tỉnh làm tốt.' }) as const,
    ),
    {
      kind: 'signatures',
      recipients: { label: 'Nơi nhận:', items: ['- Lưu.'], typist: 'ToànKiên-12' },
      signers: [
        {
          authority: system === 'party' ? 'T/M Ban' : 'TM. Ban',
          post: 'Trưởng Ban',
          name: 'Nguyễn Văn A',
        },
      ],
    },
  ];
};

const letterBlocks = (system: System): readonly Block[] => [
  {
    ...letterhead(system, 'letter'),
    subject: `${layoutOf(system).letterhead.letter?.subjectLabel}báo cáo`,
    urgency: 'Thượng khẩn',
    draft: 'Dự thảo lần 2',
  },
  { kind: 'paragraph', align: 'center', text: 'Kính gửi: Tỉnh ủy Mẫu' },
  { kind: 'paragraph', text: 'Ban gửi báo cáo.' },
];

const regulationBlocks = (system: System): readonly Block[] => [
  { ...letterhead(system, 'regulation'), urgency: 'Hỏa tốc' },
  { kind: 'title', documentKind: 'Quy chế', subject: 'phối hợp' },
  { kind: 'part', number: 'Chương I', title: 'Quy định chung' },
  { kind: 'part', number: 'Mục 1', title: 'Nguyên tắc' },
  { kind: 'heading', level: 2, number: 'Điều 1.', text: 'Phạm vi' },
  { kind: 'paragraph', text: '1. Quy chế này quy định việc phối hợp.' },
  { kind: 'paragraph', text: 'a) Các ban;' },
];

const blocksOf = { report: reportBlocks, letter: letterBlocks, regulation: regulationBlocks };

const annexOf = ({ annex }: Layout): Annex => ({
  label: annex.labelText.replace('{I}', 'I'),
  title: 'Số liệu',
  attachment: annex.attachmentText.replace('{kind}', 'Báo cáo').replaceAll(/\{\w+\}/gu, '…'),
  orientation: 'landscape',
  blocks: [
    {
      kind: 'table',
      labels: ['unit'],
      columns: [{ key: 'unit', title: 'Đơn vị', width: 1, align: 'left' }],
      rows: Array.from({ length: 40 }, () => ({
        role: 'data',
        cells: { unit: { kind: 'text', text: 'xã An Bình' } },
      })),
    },
  ],
});

/** A paper with every component that the act tells of it. */
export function paperOf(system: System, paper: MeasuredPaper): ReportDocument {
  const layout = layoutOf(system);
  return {
    format: 'danvan-report/1',
    language: 'vi',
    title: 'Báo cáo',
    issuer: 'Ban Dân vận',
    layout,
    blocks: blocksOf[paper](system),
    ...(paper === 'report' && { contact: 'Số 1, đường Mẫu, tỉnh Mẫu' }),
    annexes: paper === 'report' ? [annexOf(layout)] : [],
  };
}
