import type { MeasuredLine } from '../measure-pdf.js';
import type { System } from './papers.js';
import { millimetres, type Held } from './hold-point.js';
import type { MeasuredFormat, Printed } from './printed.js';

/** A rule on pages, and how it is measured. */
interface PageRule {
  readonly component: string;
  readonly unit: 'mm' | 'pt';
  /** Least and most of what the act asks for. */
  readonly range: readonly [least: number, most: number];
  readonly measure: (found: Printed) => number;
  /** Rows of a workbook are as high as their letters: lines in them cannot be set apart. */
  readonly pdfOnly?: true;
}

const size = { portrait: [210, 297], landscape: [297, 210] } as const;

/** Without the number of the page and what stands in the foot. */
const isText = ({ text, top }: MeasuredLine): boolean =>
  text !== '' && !/^\d+$/u.test(text) && !/^(?:Số 1, đường|—)/u.test(text) && top > 15;

const portrait = ({ lines, annexPage }: Printed): readonly MeasuredLine[] =>
  lines.filter((line) => line.page < annexPage && isText(line));

const landscape = ({ lines, annexPage }: Printed): readonly MeasuredLine[] =>
  lines.filter((line) => line.page >= annexPage && isText(line));

const least = (lines: readonly MeasuredLine[], side: 'left' | 'top'): number =>
  Math.min(...lines.map((line) => line[side]));

/** What is left below the lowest letters, whose feet are a little more than their size below their heads. */
const leftBelow = (lines: readonly MeasuredLine[], height: number): number =>
  height - Math.max(...lines.map(({ top, size: points }) => top + (points * 1.1 * 25.4) / 72));

const leftBeside = (lines: readonly MeasuredLine[], width: number): number =>
  width - Math.max(...lines.map(({ right }) => right));

/** Points from the first line that fits to the next. */
function step({ lines }: Printed, words: RegExp): number {
  const at = lines.findIndex(({ text }) => words.test(text));
  const [first, next] = lines.slice(at, at + 2);
  return (((next?.top ?? Number.NaN) - (first?.top ?? 0)) / 25.4) * 72;
}

const lineStep = (found: Printed): number => step(found, /^Trong kỳ, các cấp/u);
const numberOn = ({ lines }: Printed, page: number): number =>
  lines.filter((line) => line.page === page && /^\d+$/u.test(line.text) && line.top < 20).length;

const margins = (
  [top, right, bottom, left]: readonly (readonly [number, number])[],
  side: 'portrait' | 'landscape',
): readonly PageRule[] => {
  const linesOf = side === 'portrait' ? portrait : landscape;
  const [width, height] = size[side];
  const on = side === 'portrait' ? 'trang dọc' : 'trang ngang';
  const rule = (name: string, range = left, measure: (found: Printed) => number): PageRule => ({
    component: `Lề ${name}, ${on}`,
    unit: 'mm',
    range: range ?? [0, 0],
    measure,
  });
  return [
    rule('trên', top, (found) => least(linesOf(found), 'top')),
    // The last line of a page may end up to a line and a gap above the margin.
    rule('dưới', [bottom?.[0] ?? 0, (bottom?.[1] ?? 0) + 9], (found) =>
      leftBelow(linesOf(found), height),
    ),
    rule('trái', left, (found) => least(linesOf(found), 'left')),
    rule('phải', right, (found) => leftBeside(linesOf(found), width)),
  ];
};

const shared: readonly PageRule[] = [
  {
    component: 'Số trang, không ghi ở trang 1 và trang đầu phụ lục',
    unit: 'mm',
    range: [0, 0],
    measure: (found) => numberOn(found, 1) + numberOn(found, found.annexPage),
  },
  {
    component: 'Số trang riêng của phụ lục, trang 2',
    unit: 'mm',
    range: [1, 1],
    measure: (found) => numberOn(found, found.annexPage + 1),
  },
  {
    component: 'Khoảng cách giữa các đoạn',
    unit: 'pt',
    range: [6, 12],
    measure: (found) => step(found, /^Toàn tỉnh/u) - lineStep(found),
    pdfOnly: true,
  },
];

/** Table cells begin a little inside the frame of their table, which stands on the margin. */
const party: readonly PageRule[] = [
  ...margins(
    [
      [20, 21],
      [15, 15],
      [20, 20],
      [30, 30],
    ],
    'portrait',
  ),
  ...margins(
    [
      [20, 21],
      [15, 130],
      [20, 20],
      [30, 31.5],
    ],
    'landscape',
  ),
  ...shared,
  {
    component: 'Khoảng cách dòng (chính xác từ 18 pt)',
    unit: 'pt',
    range: [18, 21],
    measure: lineStep,
    pdfOnly: true,
  },
];

const state: readonly PageRule[] = [
  ...margins(
    [
      [20, 25],
      [15, 20],
      [20, 25],
      [30, 35],
    ],
    'portrait',
  ),
  ...margins(
    [
      [20, 25],
      [15, 130],
      [20, 25],
      [30, 35],
    ],
    'landscape',
  ),
  ...shared,
  {
    component: 'Khoảng cách dòng (đơn đến 1,5 dòng)',
    unit: 'pt',
    range: [1.15 * 14, 1.5 * 1.15 * 14],
    measure: lineStep,
    pdfOnly: true,
  },
];

/** The rules on pages of an act, each held against its report. */
export function holdPages(
  system: System,
  format: MeasuredFormat,
  found: Printed,
): readonly (Held & { readonly component: string })[] {
  return { party, state }[system].map(({ component, unit, range, measure, pdfOnly = false }) => {
    const [from, to] = range;
    const rule =
      from === to ? `${from} ${unit}` : `${millimetres(from)}–${millimetres(to)} ${unit}`;
    if (pdfOnly && format === 'workbook') return { component, rule, measured: '–', holds: true };
    const value = measure(found);
    const within = found.tolerance[unit];
    const measured = `${millimetres(value)} ${unit}`;
    return { component, rule, measured, holds: value >= from - within && value <= to + within };
  });
}
