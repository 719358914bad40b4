import type { TableBlock } from '#room/report';

import type { PdfAlignment, PdfTableNode } from '../pdf-node.js';
import type { Placed } from '../page/placed.js';
import type { Sheet } from '../page/sheet.js';
import { typeface } from '../typeface.js';
import { bodyRows, commonAlignment, type BodyTexts } from './body-rows.js';
import { carriedTable } from './carried-table.js';
import { cellLines } from './cell-lines.js';
import { keptNames } from './kept-names.js';
import { knownLines } from './known-lines.js';
import { keptRows, keptSpans, lastSpan, type RowSpan } from './kept-rows.js';
import { headLayout } from './head-layout.js';
import { headerRows, headStyle } from './header-rows.js';
import { balancedHead } from './balanced-head.js';
import { printedHead } from './printed-head.js';
import type { TablePart } from './table-part.js';
import { rowHeights } from './row-heights.js';
import { borderOf, cellLineHeight, tableDesign } from './table-design.js';

/** What every cell would look up all the way to the document, said where it looks first. */
const plainText = {
  font: typeface,
  bold: false,
  italics: false,
  characterSpacing: 0,
  color: 'black',
  sup: false,
  sub: false,
  preserveLeadingSpaces: true,
  preserveTrailingSpaces: false,
  leadingIndent: 0,
  wordBreak: 'normal',
  fontFeatures: false,
  decoration: false,
  decorationColor: false,
  decorationStyle: false,
  decorationThickness: false,
  background: false,
  linkToPage: false,
  linkToDestination: false,
  opacity: 1,
} as const;

/** A head that takes more of a page than this is not repeated. */
const tallestHead = 0.5;

/** Head and row together may take this share of a page and be kept whole. */
const tallestKept = 0.95;

/** Rows that take more of a page together than this may part. */
const mostTogether = 0.3;

/** What may stay whole: pdfmake loses a row or a head that is taller than its page. */
interface Paging {
  readonly repeatsHead: boolean;
  readonly keepsRows: boolean;
  /** Head and first row. */
  readonly opening: number;
  readonly height: number;
}

function pagingOf(head: number, rows: readonly number[], sheet: Sheet): Paging {
  const page = sheet.page.printableHeight;
  const tallest = rows.reduce((most, height) => Math.max(most, height), 0);
  const repeatsHead = head <= page * tallestHead;
  return {
    repeatsHead,
    keepsRows: repeatsHead && head + tallest <= page * tallestKept,
    opening: head + (rows[0] ?? 0),
    height: rows.reduce((sum, height) => sum + height, head),
  };
}

/** The widths of columns without padding and lines, as pdfmake asks for them. */
function withoutBorders(widths: readonly number[]): readonly number[] {
  const line = borderOf(0) / widths.length;
  return widths.map((width) => width - (borderOf(1) - borderOf(0)) - line);
}

/** The rows that stay together; where rows may part, none do. */
function spansOf(
  { rows }: TableBlock,
  { heights, keepsRows }: { readonly heights: readonly number[]; readonly keepsRows: boolean },
  { page }: Sheet,
): readonly RowSpan[] {
  return keepsRows ? keptSpans(rows, heights, page.printableHeight * mostTogether) : [];
}

/** The height of the rows that stay with the first. */
function keptAfterFirst(spans: readonly RowSpan[], heights: readonly number[]): number {
  const [, last = 0] = spans.find(([first]) => first === 0) ?? [];
  return heights.slice(1, last + 1).reduce((sum, each) => sum + each, 0);
}

/** The head of a table: its height, and its rows, which stand in the middle where it is repeated. */
function headOf({ table, columns, widths, path }: TablePart, sheet: Sheet) {
  const printed = printedHead(table, path, sheet);
  const styleOf = headStyle(printed, table, sheet);
  const head = balancedHead(printed, { widths, styleOf }, sheet);
  const { height, above } = headLayout(head, { widths, styleOf }, sheet);
  const rows = (isRepeated: boolean) =>
    headerRows(head, { columns: columns.length, above: isRepeated ? above : () => 0, styleOf });
  return { height, rows };
}

/** How the cells of a table look, but for those that say otherwise. */
const tableLook = (alignment: PdfAlignment, { layout }: Sheet) => ({
  layout: tableDesign(),
  fontSize: layout.annex.tableBody.size,
  lineHeight: cellLineHeight,
  alignment,
  noWrap: true,
  ...plainText,
});

/** What happens to the head and to rows where a page ends. */
const pageTurns = (
  { repeatsHead, keepsRows }: Pick<ReturnType<typeof pagingOf>, 'repeatsHead' | 'keepsRows'>,
  headerRows: number,
) => ({
  ...(repeatsHead && { headerRows }),
  ...(keepsRows && { dontBreakRows: true, keepWithHeaderRows: 1 }),
});

/** The last rows of a table, which alone go along with what follows it. */
const tableEnd = (
  [first, last]: RowSpan,
  {
    spans,
    heights,
    nodeOf,
  }: {
    readonly spans: readonly RowSpan[];
    readonly heights: readonly number[];
    readonly nodeOf: (spans: readonly RowSpan[], room: number) => PdfTableNode;
  },
): NonNullable<Placed['end']> => ({
  height: heights.slice(first).reduce((sum, each) => sum + each, 0),
  withRoom: (room) => {
    const others = spans.filter(([, end]) => end < first);
    return { stack: [nodeOf([...others, [first, last]], room)], margin: [0, 0, 0, -room] };
  },
});

/** The rows of the body, with the lines of their texts where these are known. */
const bodyOf = (texts: Omit<BodyTexts, 'linesOf'>, widths: readonly number[], sheet: Sheet) =>
  bodyRows({ ...texts, linesOf: knownLines({ ...texts, widths }, sheet) });

/** Makes one table. */
export function tableNode(part: TablePart, sheet: Sheet): Placed {
  const { table, widths } = part;
  const head = headOf(part, sheet);
  const { rows } = table;
  const counted = cellLines(part.columns, { rows, widths }, sheet);
  const shown = { columns: part.columns, lines: counted };
  const { columns, lines } = keptNames(shown, { rows, widths }, sheet);
  const heights = rowHeights(lines, rows.length, sheet);
  const { opening, height, ...paging } = pagingOf(head.height, heights, sheet);
  const common = commonAlignment(columns, rows);
  const heading = head.rows(paging.repeatsHead);
  const turns = pageTurns(paging, heading.length);
  const inner = withoutBorders(widths);
  const spans = spansOf(table, { heights, keepsRows: paging.keepsRows }, sheet);
  const span = paging.keepsRows && lastSpan(spans, heights.length);
  const body = bodyOf({ columns, rows, lines, common }, inner, sheet);
  const look = tableLook(common, sheet);
  const nodeOf = (kept: readonly RowSpan[], room = 0): PdfTableNode => {
    const rowsKept = keptRows(body, kept, { widths: inner, room });
    return { table: { widths: inner, body: [...heading, ...rowsKept], ...turns }, ...look };
  };
  const placed = {
    node: nodeOf(spans),
    height,
    opening: opening + keptAfterFirst(spans, heights),
    ...(span && { end: tableEnd(span, { spans, heights, nodeOf }) }),
  };
  const room = { heights, spans, head: head.height };
  return carriedTable({ part, placed, room, make: (own) => tableNode(own, sheet) }, sheet);
}
