import { exportReport, vi, type Annex, type Block, type Layout, type ReportDocument } from 'danvan';
import { excel } from 'danvan/excel';
import { pdf } from 'danvan/pdf';
import { word } from 'danvan/word';
import { partyLayout, stateLayout } from 'danvan/vietnam';
import { measurePdf, type MeasuredLine } from './measure-pdf.js';
import { measureRules, type MeasuredRule } from './measure-rules.js';
import { printWord, printWorkbook } from './print-workbook.js';

/** A point of layout: what the act asks for, written by hand from its table, not from the library. */
interface Point {
  readonly component: string;
  readonly text: RegExp;
  /** Least and most points of type. */
  readonly size: readonly [number, number];
  readonly style: '' | 'bold' | 'italic' | 'bold italic';
  /** `center`: centred in that column, from and to in millimetres; `left`: begins there. */
  readonly at: readonly ['center', number, number] | readonly ['left', number];
  /** The line below it, as a share of its length; 1 also where the words are underlined. */
  readonly rule?: readonly [least: number, most: number];
  /** What stands on the same line of the page. */
  readonly levelWith?: RegExp;
  /** Whether it is measured in the PDF alone. */
  readonly pdfOnly?: boolean;
  /** Millimetres from the upper edge of the paper to the letters. */
  readonly top?: number;
}

const leftHalf = ['center', 30, 107] as const;
const rightHalf = ['center', 107, 195] as const;
const whole = ['center', 30, 195] as const;
const signing = ['center', 112.5, 195] as const;
/** Between the margins of a page on its side. */
const landscape = ['center', 30, 282] as const;

const party: readonly Point[] = [
  {
    component: 'Tiêu đề',
    text: /^ĐẢNG CỘNG SẢN VIỆT NAM$/u,
    size: [15, 15],
    style: 'bold',
    at: rightHalf,
    rule: [1, 1],
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
    levelWith: /^Số 12-BC/u,
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
  {
    component: 'Nơi nhận',
    text: /^Nơi nhận:$/u,
    size: [14, 14],
    style: '',
    at: ['left', 30],
    rule: [1, 1],
    levelWith: /^T.M BAN$/u,
  },
  { component: 'Danh sách nơi nhận', text: /^- Lưu/u, size: [12, 12], style: '', at: ['left', 30] },
  { component: 'Số trang', text: /^2$/u, size: [13, 14], style: '', at: whole, top: 10 },
  { component: 'Căn cứ', text: /^- Căn cứ/u, size: [14, 14], style: '', at: ['left', 40] },
  { component: 'Phần (số)', text: /^Phần I$/u, size: [14, 15], style: 'bold', at: whole },
  { component: 'Mục 1.', text: /^1. Kết quả$/u, size: [14, 15], style: 'bold', at: ['left', 40] },
  {
    component: 'Độ mật',
    pdfOnly: true,
    text: /^MẬT$/u,
    size: [14, 15],
    style: 'bold',
    at: leftHalf,
  },
  {
    component: 'Mức độ khẩn',
    pdfOnly: true,
    text: /^KHẨN$/u,
    size: [14, 15],
    style: 'bold',
    at: leftHalf,
  },
  {
    component: 'Phạm vi lưu hành',
    pdfOnly: true,
    text: /^LƯU HÀNH NỘI BỘ$/u,
    size: [14, 14],
    style: 'bold',
    at: rightHalf,
  },
  {
    component: 'Ký hiệu người đánh máy',
    pdfOnly: true,
    text: /^ToànKiên-12$/u,
    size: [12, 12],
    style: '',
    at: ['left', 30],
  },
  {
    component: 'Thông tin liên hệ',
    pdfOnly: true,
    text: /^Số 1, đường/u,
    size: [11, 12],
    style: '',
    at: whole,
  },
  {
    component: 'Phụ lục',
    pdfOnly: true,
    text: /^PHỤ LỤC I$/u,
    size: [14, 14],
    style: 'bold',
    at: landscape,
  },
  {
    component: 'Tên phụ lục',
    pdfOnly: true,
    text: /^SỐ LIỆU$/u,
    size: [14, 15],
    style: 'bold',
    at: landscape,
  },
  {
    component: 'Kèm theo',
    pdfOnly: true,
    text: /^\(kèm theo/u,
    size: [14, 14],
    style: 'italic',
    at: landscape,
  },
  {
    component: 'Đầu bảng',
    pdfOnly: true,
    text: /^Đơn vị$/u,
    size: [12, 13],
    style: 'bold',
    at: landscape,
  },
];

const stateLeft = ['center', 30, 100] as const;
const stateRight = ['center', 100, 195] as const;

const state: readonly Point[] = [
  { component: 'Quốc hiệu', text: /^CỘNG HÒA/u, size: [12, 13], style: 'bold', at: stateRight },
  {
    component: 'Tiêu ngữ',
    text: /^Độc lập/u,
    size: [13, 14],
    style: 'bold',
    at: stateRight,
    rule: [1, 1],
  },
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
    rule: [1 / 3, 1 / 2],
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
    levelWith: /^Số: 12/u,
  },
  { component: 'Tên loại', text: /^BÁO CÁO$/u, size: [13, 14], style: 'bold', at: whole },
  {
    component: 'Trích yếu',
    text: /^kết quả công tác$/u,
    size: [13, 14],
    style: 'bold',
    at: whole,
    rule: [1 / 3, 1 / 2],
  },
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
    levelWith: /^TM. BAN$/u,
  },
  { component: 'Danh sách nơi nhận', text: /^- Lưu/u, size: [11, 11], style: '', at: ['left', 30] },
  { component: 'Số trang', text: /^2$/u, size: [13, 14], style: '', at: whole, top: 10 },
  { component: 'Căn cứ', text: /^Căn cứ/u, size: [13, 14], style: 'italic', at: ['left', 40] },
  { component: 'Phần (số)', text: /^Phần I$/u, size: [13, 14], style: 'bold', at: whole },
  { component: 'Mục 1.', text: /^1. Kết quả$/u, size: [13, 14], style: 'bold', at: ['left', 40] },
  {
    component: 'Độ mật',
    pdfOnly: true,
    text: /^MẬT$/u,
    size: [13, 14],
    style: 'bold',
    at: stateLeft,
  },
  {
    component: 'Mức độ khẩn',
    pdfOnly: true,
    text: /^KHẨN$/u,
    size: [13, 14],
    style: 'bold',
    at: stateLeft,
  },
  {
    component: 'Phạm vi lưu hành',
    pdfOnly: true,
    text: /^LƯU HÀNH NỘI BỘ$/u,
    size: [13, 14],
    style: 'bold',
    at: stateRight,
  },
  {
    component: 'Ký hiệu người đánh máy',
    pdfOnly: true,
    text: /^ToànKiên-12$/u,
    size: [11, 11],
    style: '',
    at: ['left', 30],
  },
  {
    component: 'Thông tin liên hệ',
    pdfOnly: true,
    text: /^Số 1, đường/u,
    size: [11, 12],
    style: '',
    at: whole,
  },
  {
    component: 'Phụ lục',
    pdfOnly: true,
    text: /^Phụ lục I$/u,
    size: [14, 14],
    style: 'bold',
    at: landscape,
  },
  {
    component: 'Tên phụ lục',
    pdfOnly: true,
    text: /^SỐ LIỆU$/u,
    size: [13, 14],
    style: 'bold',
    at: landscape,
  },
  {
    component: 'Kèm theo',
    pdfOnly: true,
    text: /^\(Kèm theo/u,
    size: [13, 14],
    style: 'italic',
    at: landscape,
  },
  {
    component: 'Đầu bảng',
    pdfOnly: true,
    text: /^Đơn vị$/u,
    size: [12, 13],
    style: 'bold',
    at: landscape,
  },
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
    secrecy: 'Mật',
    urgency: 'Khẩn',
    circulation: 'Lưu hành nội bộ',
  },
  { kind: 'title', documentKind: 'Báo cáo', subject: 'kết quả công tác' },
  {
    kind: 'paragraph',
    text: `${layout.body.basis?.mark ?? ''}Căn cứ Luật Thực hiện dân chủ ở cơ sở;`,
    italic: layout.body.basis?.italic ?? true,
  },
  { kind: 'part', number: 'Phần I', title: 'Phương hướng' },
  { kind: 'heading', level: 1, number: system === 'party' ? 'I-' : 'I.', text: 'Tình hình' },
  { kind: 'heading', level: 2, number: '1.', text: 'Kết quả' },
  ...Array.from({ length: 40 }, () => ({ kind: 'paragraph', text: 'Toàn tỉnh làm tốt.' }) as const),
  {
    kind: 'signatures',
    recipients: { label: 'Nơi nhận:', items: ['- Lưu.'], typist: 'ToànKiên-12' },
    signers: [{ authority: sign[system], post: 'Trưởng Ban', name: 'Nguyễn Văn A' }],
  },
];

/** In which format a document is printed: a workbook and a Word file by LibreOffice. */
export type MeasuredFormat = 'pdf' | 'workbook' | 'word';

/** How far from the rule a measure may be: columns of a workbook are whole points of a screen. */
const tolerances = {
  pdf: { mm: 0.5, pt: 0.5 },
  workbook: { mm: 1.5, pt: 0.5 },
  word: { mm: 1, pt: 0.5 },
} as const;

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
      rows: [{ role: 'data', cells: { unit: { kind: 'text', text: 'xã An Bình' } } }],
    },
  ],
});

/** What was read back from a document. */
interface Printed {
  readonly lines: readonly MeasuredLine[];
  /** Read back from a PDF of ours alone. */
  readonly rules?: readonly MeasuredRule[];
  readonly tolerance: { readonly mm: number; readonly pt: number };
}

async function printed(system: 'party' | 'state', format: MeasuredFormat): Promise<Printed> {
  const layout = { party: partyLayout[1], state: stateLayout[1] }[system];
  if (layout === undefined) throw new Error('no layout');
  const document: ReportDocument = {
    format: 'danvan-report/1',
    language: 'vi',
    title: 'Báo cáo',
    issuer: 'Ban Dân vận',
    layout,
    contact: 'Số 1, đường Mẫu, tỉnh Mẫu',
    blocks: blocksOf(system, layout),
    annexes: [annexOf(layout)],
  };
  const exporter = { pdf, workbook: excel, word }[format]();
  const { bytes } = await exportReport(document, exporter, { locale: vi, createdAt: '2026-07-07' });
  if (format === 'pdf') {
    return { lines: measurePdf(bytes), rules: measureRules(bytes), tolerance: tolerances.pdf };
  }
  if (format === 'word') {
    const pages = printWord(bytes);
    return { lines: measurePdf(pages), rules: measureRules(pages), tolerance: tolerances.word };
  }
  return { lines: measurePdf(printWorkbook(bytes)), tolerance: tolerances.workbook };
}

/** What was asked for and what was found. */
export interface LayoutRow {
  readonly component: string;
  readonly rule: string;
  readonly measured: string;
  readonly holds: boolean;
}

const millimetre = (length: number): string => length.toFixed(1);

/** Whether something is as wanted, the rule of it in words, and what was measured. */
interface Held {
  readonly rule: string;
  readonly measured: string;
  readonly holds: boolean;
}

const nearly = (found: number, wanted: number, within = 0.5): boolean =>
  Math.abs(found - wanted) <= within;

function lookOf({ size, style }: Point, line: MeasuredLine, { tolerance: { pt } }: Printed): Held {
  const found = [line.bold ? 'bold' : '', line.italic ? 'italic' : ''].filter(Boolean).join(' ');
  const sizes = size[0] === size[1] ? `${size[0]}` : `${size[0]}–${size[1]}`;
  return {
    rule: `cỡ ${sizes}, ${style === '' ? 'upright' : style}`,
    measured: `cỡ ${line.size.toFixed(1)}, ${found === '' ? 'upright' : found}`,
    holds: line.size >= size[0] - pt && line.size <= size[1] + pt && found === style,
  };
}

function placeOf(
  { at }: Point,
  { left, right }: MeasuredLine,
  { tolerance: { mm } }: Printed,
): Held {
  if (at[0] === 'left') {
    const measured = `left ${millimetre(left)} mm`;
    return { rule: `từ ${at[1]} mm`, measured, holds: nearly(left, at[1], mm) };
  }
  const middle = (left + right) / 2;
  return {
    rule: `giữa ${at[1]}–${at[2]} mm`,
    measured: `center ${millimetre(middle)} mm`,
    holds: nearly(middle, (at[1] + at[2]) / 2, mm),
  };
}

/** The line below: the nearest on its page within the height of the text. */
function ruleOf({ rule }: Point, line: MeasuredLine, { rules }: Printed): readonly Held[] {
  if (rule === undefined || rules === undefined) return [];
  const [least, most] = rule;
  const wanted = `kẻ dưới ${least === most ? 'bằng chữ' : '1/3–1/2 chữ'}`;
  const height = (line.size / 72) * 25.4;
  const found = rules.find(
    ({ page, left, right, top }) =>
      page === line.page &&
      top > line.top + height / 2 &&
      top < line.top + 2 * height &&
      nearly((left + right) / 2, (line.left + line.right) / 2),
  );
  if (found === undefined) return [{ rule: wanted, measured: 'no line', holds: false }];
  const [length, whole] = [found.right - found.left, line.right - line.left];
  const measured = `kẻ ${millimetre(length)} mm dưới chữ ${millimetre(whole)} mm`;
  const holds = length >= least * whole - 0.5 && length <= most * whole + 0.5;
  return [{ rule: wanted, measured, holds }];
}

function heightOf(
  { levelWith, top }: Point,
  line: MeasuredLine,
  { lines, rules }: Printed,
): readonly Held[] {
  if (rules === undefined) return [];
  const other = lines.find(({ text }) => levelWith?.test(text) === true);
  const apart = Math.abs(line.top - (other?.top ?? Number.NaN));
  const level = { rule: 'ngang hàng', measured: `lệch ${millimetre(apart)} mm` };
  return [
    ...(levelWith === undefined ? [] : [{ ...level, holds: apart <= 0.5 }]),
    ...(top === undefined
      ? []
      : [
          {
            rule: `cách mép trên ${top} mm`,
            measured: `${millimetre(line.top)} mm`,
            holds: nearly(line.top, top),
          },
        ]),
  ];
}

function rowOf(point: Point, found: Printed): LayoutRow {
  const { component, text, pdfOnly = false } = point;
  if (pdfOnly && found.rules === undefined) {
    return { component, rule: '', measured: '–', holds: true };
  }
  const line = found.lines.find((each) => text.test(each.text));
  if (line === undefined) return { component, rule: '', measured: 'not found', holds: false };
  const held = [
    lookOf(point, line, found),
    placeOf(point, line, found),
    ...ruleOf(point, line, found),
    ...heightOf(point, line, found),
  ];
  return {
    component,
    rule: held.map(({ rule }) => rule).join(', '),
    measured: held.map(({ measured }) => measured).join(', '),
    holds: held.every(({ holds }) => holds),
  };
}

/** The points of an act, each held against a document that was printed by its layout. */
export async function layoutRows(
  system: 'party' | 'state',
  format: MeasuredFormat,
): Promise<readonly LayoutRow[]> {
  const found = await printed(system, format);
  return { party, state }[system].map((point) => rowOf(point, found));
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
    'Thể thức đo trên tệp PDF và sổ tính: each component as the act has it, as it was read back from a PDF, and from a workbook that LibreOffice printed with no font but the printed one. Tolerance 0.5 mm and 0.5 pt in the PDF; 1.5 mm and 0.5 pt in the workbook, whose columns are whole points of a screen and whose cells have edges of their own. Made by the test; write it anew with `npm run layouts`.',
    '',
    ...parts.flat(),
    '<!-- prettier-ignore-end -->',
    '',
  ].join('\n');
}
