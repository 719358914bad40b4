import { isBoldCell, type TableCell, type TableRow, type TextStyle, textWidth } from '#room/report';
import type { Columns } from '../sheet/columns.js';
import { namesAtEnds } from '../text/names-at-ends.js';
import { lineSpacing, measuredSize, sides, textChunks, type TextChunk } from '../text/text-rows.js';
import { runOn } from './run-on.js';
import type { Placing } from './table-placing.js';

/** The sheet rows that a table row takes: one, or more where a text is very long. */
export interface RowPlan {
  readonly heights: readonly number[];
  /** Where there are several, or names are kept whole: the texts of each column, from row to row. */
  readonly texts?: readonly (readonly string[])[];
}

type Chunks = readonly TextChunk[];

/** Cuts a text to a column; undefined where it fits one line. */
type Cut = (text: string, at: number, isBold: boolean) => Chunks | undefined;

/** No letter is wider than its size: short texts need not be measured. */
const fitsOneLine = (text: string, size: number, room: number): boolean =>
  !/[\r\n]/.test(text) && (text.length * size <= room || textWidth(text, size) <= room);

/** The pieces of a text that takes several lines, with the names at their ends kept whole. */
function chunksOf(text: string, style: TextStyle, width: number): Chunks {
  const whole = namesAtEnds(text, { size: measuredSize(style), room: width - sides });
  return textChunks(whole, { style, align: 'left', gap: 2 }, width);
}

/** Cuts the texts of a table; the same words stand in many rows and are cut once. */
function cutter({ spans, writer }: Placing): Cut {
  const { tableBody } = writer.layout.annex;
  const plain = { style: tableBody, size: measuredSize(tableBody) };
  const style = { ...tableBody, bold: true };
  const bold = { style, size: measuredSize(style) };
  const columns = spans.map((span) => {
    const known = [new Map<string, Chunks>(), new Map<string, Chunks>()] as const;
    return { width: writer.widthOf(span), known };
  });
  return (text, at, isBold) => {
    const column = columns[at];
    const type = isBold ? bold : plain;
    if (column === undefined) return undefined;
    const room = column.width - sides;
    if (fitsOneLine(text, type.size, room)) return undefined;
    const known = column.known[isBold ? 1 : 0];
    const found = known.get(text);
    if (found !== undefined) return found;
    const chunks = chunksOf(text, type.style, column.width);
    known.set(text, chunks);
    return chunks;
  };
}

/** Cuts the bold words of a group or a total, which take several columns. */
function cutAcross(
  text: string,
  span: Columns | undefined,
  { writer }: Placing,
): Chunks | undefined {
  const style = { ...writer.layout.annex.tableBody, bold: true };
  const width = span === undefined ? 0 : writer.widthOf(span);
  return fitsOneLine(text, measuredSize(style), width - sides)
    ? undefined
    : chunksOf(text, style, width);
}

/** Whether a text goes on in further rows, or has its names kept whole. */
const isChanged = (cell: TableCell | undefined, texts: Chunks): boolean =>
  texts.length > 1 || (cell?.kind === 'text' && texts[0]?.text !== cell.text);

function longPlan(chunks: readonly (Chunks | undefined)[], least: number): RowPlan {
  const count = chunks.reduce((most, texts) => Math.max(most, texts?.length ?? 1), 1);
  const heights = Array.from({ length: count }, (_, at) =>
    Math.max(least, ...chunks.map((texts) => texts?.[at]?.height ?? 0)),
  );
  const texts = chunks.map((each) => each?.map(({ text }) => text) ?? []);
  return { heights, texts };
}

/** Finds the pieces of each cell of a table; none where it is no text, or fits one line. */
function chunkFinder(placing: Placing) {
  const cut = cutter(placing);
  return (row: TableRow, key: string, at: number): Chunks | undefined => {
    const cell = row.cells[key];
    if (cell?.kind !== 'text') return undefined;
    const span = runOn(placing, row, at);
    return span?.to === placing.spans[at]?.to
      ? cut(cell.text, at, isBoldCell(cell, row.role))
      : cutAcross(cell.text, span, placing);
  };
}

/** Plans the rows of one table; rows that look alike share their plan. */
export function rowPlanner(placing: Placing): (row: TableRow) => RowPlan {
  const { columns, writer } = placing;
  const keys = columns.map(({ key }) => key);
  const least = lineSpacing(writer.layout.annex.tableBody) + 2;
  const chunksAt = chunkFinder(placing);
  const plain = new Map<number, RowPlan>();
  return (row) => {
    let height = least;
    let isOther = false;
    for (let at = 0; at < keys.length; at += 1) {
      const key = keys[at] ?? '';
      const texts = chunksAt(row, key, at);
      if (texts === undefined) continue;
      isOther ||= isChanged(row.cells[key], texts);
      height = Math.max(height, texts[0]?.height ?? 0);
    }
    if (isOther) {
      const chunks = keys.map((key, at) => chunksAt(row, key, at));
      return longPlan(chunks, least);
    }
    const known = plain.get(height) ?? { heights: [height] };
    plain.set(height, known);
    return known;
  };
}
