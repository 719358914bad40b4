import { exportReport, vi, type Block, type Layout, type ReportDocument } from 'danvan';
import { excel } from 'danvan/excel';
import { pdf } from 'danvan/pdf';
import { partyLayout, stateLayout } from 'danvan/vietnam';
import { measurePdf, type MeasuredLine } from './measure-pdf.js';
import { printWorkbook } from './print-workbook.js';

/** A point of layout: what the act asks for, written by hand from its table, not from the library. */
interface Point {
  readonly component: string;
  readonly text: RegExp;
  /** Least and most points of type. */
  readonly size: readonly [number, number];
  readonly style: '' | 'bold' | 'italic' | 'bold italic';
  /** `center`: centred in that column, from and to in millimetres; `left`: begins there. */
  readonly at: readonly ['center', number, number] | readonly ['left', number];
}

const leftHalf = ['center', 30, 107] as const;
const rightHalf = ['center', 107, 195] as const;
const whole = ['center', 30, 195] as const;
const signing = ['center', 112.5, 195] as const;

const party: readonly Point[] = [
  {
    component: 'Tiêu đề',
    text: /^ĐẢNG CỘNG SẢN VIỆT NAM$/u,
    size: [15, 15],
    style: 'bold',
    at: rightHalf,
  },
  {
    component: 'Cơ quan cấp trên',
    text: /^TỈNH ỦY MẪU$/u,
    size: [14, 14],
    style: '',
    at: leftHalf,
  },
  {
    component: 'Cơ quan ban hành',
    text: /^BAN DÂN VẬN$/u,
    size: [14, 14],
    style: 'bold',
    at: leftHalf,
  },
  { component: 'Dấu sao', text: /^\*$/u, size: [14, 14], style: '', at: leftHalf },
  {
    component: 'Số và ký hiệu',
    text: /^Số 12-BC\/BDVTU$/u,
    size: [14, 14],
    style: '',
    at: leftHalf,
  },
  {
    component: 'Địa danh, ngày tháng năm',
    text: /^Mẫu, ngày/u,
    size: [14, 14],
    style: 'italic',
    at: rightHalf,
  },
  { component: 'Tên loại', text: /^BÁO CÁO$/u, size: [15, 16], style: 'bold', at: whole },
  { component: 'Trích yếu', text: /^kết quả công tác$/u, size: [14, 15], style: 'bold', at: whole },
  { component: 'Năm gạch nối', text: /^-----$/u, size: [14, 15], style: '', at: whole },
  { component: 'Tên phần', text: /^PHƯƠNG HƯỚNG$/u, size: [14, 15], style: 'bold', at: whole },
  {
    component: 'Đề mục I-',
    text: /^I- TÌNH HÌNH$/u,
    size: [14, 15],
    style: 'bold',
    at: ['left', 40],
  },
  { component: 'Nội dung', text: /^Toàn tỉnh/u, size: [14, 15], style: '', at: ['left', 40] },
  { component: 'Quyền hạn ký', text: /^T\/M BAN$/u, size: [14, 14], style: 'bold', at: signing },
  { component: 'Chức vụ', text: /^TRƯỞNG BAN$/u, size: [14, 14], style: '', at: signing },
  { component: 'Họ tên', text: /^Nguyễn Văn A$/u, size: [14, 14], style: 'bold', at: signing },
  { component: 'Nơi nhận', text: /^Nơi nhận:$/u, size: [14, 14], style: '', at: ['left', 30] },
  { component: 'Danh sách nơi nhận', text: /^- Lưu/u, size: [12, 12], style: '', at: ['left', 30] },
  { component: 'Số trang', text: /^2$/u, size: [13, 14], style: '', at: whole },
];

const stateLeft = ['center', 30, 100] as const;
const stateRight = ['center', 100, 195] as const;

const state: readonly Point[] = [
  { component: 'Quốc hiệu', text: /^CỘNG HÒA/u, size: [12, 13], style: 'bold', at: stateRight },
  { component: 'Tiêu ngữ', text: /^Độc lập/u, size: [13, 14], style: 'bold', at: stateRight },
  {
    component: 'Cơ quan chủ quản',
    text: /^TỈNH ỦY MẪU$/u,
    size: [12, 13],
    style: '',
    at: stateLeft,
  },
  {
    component: 'Cơ quan ban hành',
    text: /^BAN DÂN VẬN$/u,
    size: [12, 13],
    style: 'bold',
    at: stateLeft,
  },
  {
    component: 'Số, ký hiệu',
    text: /^Số: 12\/BC-UBND$/u,
    size: [13, 13],
    style: '',
    at: stateLeft,
  },
  {
    component: 'Địa danh, thời gian',
    text: /^Mẫu, ngày/u,
    size: [13, 14],
    style: 'italic',
    at: stateRight,
  },
  { component: 'Tên loại', text: /^BÁO CÁO$/u, size: [13, 14], style: 'bold', at: whole },
  { component: 'Trích yếu', text: /^kết quả công tác$/u, size: [13, 14], style: 'bold', at: whole },
  { component: 'Tiêu đề phần', text: /^PHƯƠNG HƯỚNG$/u, size: [13, 14], style: 'bold', at: whole },
  { component: 'Mục I.', text: /^I. TÌNH HÌNH$/u, size: [13, 14], style: 'bold', at: ['left', 40] },
  { component: 'Nội dung', text: /^Toàn tỉnh/u, size: [13, 14], style: '', at: ['left', 40] },
  { component: 'Quyền hạn', text: /^TM. BAN$/u, size: [13, 14], style: 'bold', at: signing },
  { component: 'Chức vụ', text: /^TRƯỞNG BAN$/u, size: [13, 14], style: 'bold', at: signing },
  { component: 'Họ tên', text: /^Nguyễn Văn A$/u, size: [13, 14], style: 'bold', at: signing },
  {
    component: 'Nơi nhận',
    text: /^Nơi nhận:$/u,
    size: [12, 12],
    style: 'bold italic',
    at: ['left', 30],
  },
  { component: 'Danh sách nơi nhận', text: /^- Lưu/u, size: [11, 11], style: '', at: ['left', 30] },
  { component: 'Số trang', text: /^2$/u, size: [13, 14], style: '', at: whole },
];

const number = { party: 'Số 12-BC/BDVTU', state: 'Số: 12/BC-UBND' };
const sign = { party: 'T/M Ban', state: 'TM. Ban' };

const blocksOf = (system: 'party' | 'state', layout: Layout): readonly Block[] => [
  {
    kind: 'letterhead',
    superior: 'Tỉnh ủy Mẫu',
    issuer: 'Ban Dân vận',
    number: number[system],
    motto: layout.letterhead.motto.lines,
    placeAndDate: 'Mẫu, ngày 07 tháng 7 năm 2026',
  },
  { kind: 'title', documentKind: 'Báo cáo', subject: 'kết quả công tác' },
  { kind: 'part', number: 'Phần I', title: 'Phương hướng' },
  { kind: 'heading', level: 1, number: system === 'party' ? 'I-' : 'I.', text: 'Tình hình' },
  ...Array.from({ length: 40 }, () => ({ kind: 'paragraph', text: 'Toàn tỉnh làm tốt.' }) as const),
  {
    kind: 'signatures',
    recipients: { label: 'Nơi nhận:', items: ['- Lưu.'] },
    signers: [{ authority: sign[system], post: 'Trưởng Ban', name: 'Nguyễn Văn A' }],
  },
];

/** In which format a document is printed: a workbook by LibreOffice. */
export type MeasuredFormat = 'pdf' | 'workbook';

/** How far from the rule a measure may be: columns of a workbook are whole points of a screen. */
const tolerances = { pdf: { mm: 0.5, pt: 0.5 }, workbook: { mm: 1.5, pt: 0.5 } } as const;

async function printed(
  system: 'party' | 'state',
  format: MeasuredFormat,
): Promise<readonly MeasuredLine[]> {
  const layout = { party: partyLayout[1], state: stateLayout[1] }[system];
  if (layout === undefined) throw new Error('no layout');
  const document: ReportDocument = {
    format: 'danvan-report/1',
    language: 'vi',
    title: 'Báo cáo',
    issuer: 'Ban Dân vận',
    layout,
    blocks: blocksOf(system, layout),
    annexes: [],
  };
  const exporter = { pdf, workbook: excel }[format]();
  const { bytes } = await exportReport(document, exporter, { locale: vi, createdAt: '2026-07-07' });
  return measurePdf(format === 'pdf' ? bytes : printWorkbook(bytes));
}

/** What was asked for and what was found. */
export interface LayoutRow {
  readonly component: string;
  readonly rule: string;
  readonly measured: string;
  readonly holds: boolean;
}

const millimetre = (length: number): string => length.toFixed(1);

function rowOf(
  { component, text, size, style, at }: Point,
  lines: readonly MeasuredLine[],
  { mm, pt }: (typeof tolerances)[MeasuredFormat],
): LayoutRow {
  const sizes = size[0] === size[1] ? `${size[0]}` : `${size[0]}–${size[1]}`;
  const place = at[0] === 'left' ? `từ ${at[1]} mm` : `giữa ${at[1]}–${at[2]} mm`;
  const rule = `cỡ ${sizes}, ${style === '' ? 'upright' : style}, ${place}`;
  const line = lines.find((each) => text.test(each.text));
  if (line === undefined) return { component, rule, measured: 'not found', holds: false };
  const found = [line.bold ? 'bold' : '', line.italic ? 'italic' : ''].filter(Boolean).join(' ');
  const middle = (line.left + line.right) / 2;
  const [measuredAt, wanted] =
    at[0] === 'left' ? [line.left, at[1]] : [middle, (at[1] + at[2]) / 2];
  const holds =
    line.size >= size[0] - pt &&
    line.size <= size[1] + pt &&
    found === style &&
    Math.abs(measuredAt - wanted) <= mm;
  const shown = `cỡ ${line.size.toFixed(1)}, ${found === '' ? 'upright' : found}, ${at[0]} ${millimetre(measuredAt)} mm`;
  return { component, rule, measured: shown, holds };
}

/** The points of an act, each held against a document that was printed by its layout. */
export async function layoutRows(
  system: 'party' | 'state',
  format: MeasuredFormat,
): Promise<readonly LayoutRow[]> {
  const lines = await printed(system, format);
  return { party, state }[system].map((point) => rowOf(point, lines, tolerances[format]));
}

const acts = [
  ['party', 'Hướng dẫn 36-HD/VPTW (3/4/2018)'],
  ['state', 'Nghị định 30/2020/NĐ-CP, Phụ lục I'],
] as const;

/** The page that lists the points of all acts with what was measured. */
export async function layoutPage(): Promise<string> {
  const parts = await Promise.all(
    acts.map(async ([system, act]) => {
      const rows = await layoutRows(system, 'pdf');
      const sheets = await layoutRows(system, 'workbook');
      return [
        `## ${act}`,
        '',
        '| Component | Rule | Measured (PDF) | Measured (workbook) | Holds |',
        '| --- | --- | --- | --- | --- |',
        ...rows.map(
          ({ component, rule, measured, holds }, at) =>
            `| ${component} | ${rule} | ${measured} | ${sheets[at]?.measured} | ${holds && sheets[at]?.holds === true ? 'yes' : 'NO'} |`,
        ),
        '',
      ];
    }),
  );
  return [
    '<!-- prettier-ignore-start -->',
    '',
    '# Points of layout',
    '',
    'Thể thức đo trên tệp PDF và sổ tính: each component as the act has it, as it was read back from a PDF, and from a workbook that LibreOffice printed with no font but the printed one. Tolerance 0.5 mm and 0.5 pt in the PDF; 1.5 mm and 0.5 pt in the workbook, whose columns are whole points of a screen and whose cells have edges of their own. Made by the test; write it anew with `npx tsx --tsconfig tsconfig.json test/support/write-layouts.ts`.',
    '',
    ...parts.flat(),
    '<!-- prettier-ignore-end -->',
    '',
  ].join('\n');
}
