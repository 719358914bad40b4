import { isBoldCell, type TableRow, textWidth } from '#room/report';
import type { Columns } from '../sheet/columns.js';
import { runOn } from './run-on.js';
import type { Placing } from './table-placing.js';
import { lineSpacing, measuredSize, sides, textChunks, type TextChunk } from '../text/text-rows.js';

/** The sheet rows that a table row takes: one, or more where a text is very long. */
export interface RowPlan {
  readonly heights: readonly number[];
  /** Where there are several: the texts of each column, from row to row. */
  readonly texts?: readonly (readonly string[])[];
}

type Chunks = readonly TextChunk[];

/** Cuts a text to a column; undefined where it fits one line. */
type Cut = (text: string, at: number, isBold: boolean) => Chunks | undefined;

/** No letter is wider than its size: short texts need not be measured. */
const fitsOneLine = (text: string, size: number, room: number): boolean =>
  !/[\r\n]/.test(text) && (text.length * size <= room || textWidth(text, size) <= room);

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
    const chunks = textChunks(text, { style: type.style, align: 'left', gap: 2 }, column.width);
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
    : textChunks(text, { style, align: 'left', gap: 2 }, width);
}

function longPlan(chunks: readonly (Chunks | undefined)[], least: number, count: number): RowPlan {
  const heights = Array.from({ length: count }, (_, at) =>
    Math.max(least, ...chunks.map((texts) => texts?.[at]?.height ?? 0)),
  );
  const texts = chunks.map((each) => each?.map(({ text }) => text) ?? []);
  return { heights, texts };
}

/** Plans the rows of one table; rows that look alike share their plan. */
export function rowPlanner(placing: Placing): (row: TableRow) => RowPlan {
  const { columns, writer } = placing;
  const keys = columns.map(({ key }) => key);
  const least = lineSpacing(writer.layout.annex.tableBody) + 2;
  const cut = cutter(placing);
  const plain = new Map<number, RowPlan>();
  return (row) => {
    const chunksAt = (key: string, at: number): Chunks | undefined => {
      const cell = row.cells[key];
      if (cell?.kind !== 'text') return undefined;
      const isBold = isBoldCell(cell, row.role);
      const span = runOn(placing, row, at);
      return span?.to === placing.spans[at]?.to
        ? cut(cell.text, at, isBold)
        : cutAcross(cell.text, span, placing);
    };
    let height = least;
    let count = 1;
    for (let at = 0; at < keys.length; at += 1) {
      const texts = chunksAt(keys[at] ?? '', at);
      if (texts === undefined) continue;
      count = Math.max(count, texts.length);
      height = Math.max(height, texts[0]?.height ?? 0);
    }
    if (count > 1) return longPlan(keys.map(chunksAt), least, count);
    const known = plain.get(height) ?? { heights: [height] };
    plain.set(height, known);
    return known;
  };
}
