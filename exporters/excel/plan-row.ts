import type { TableRow } from '../../src/report/index.js';
import type { Placing } from './table-placing.js';
import { lineSpacing, textChunks } from './text-rows.js';
import { textWidth } from './text-width.js';

/** The sheet rows that a table row takes: one, or more where a text is very long. */
export interface RowPlan {
  readonly heights: readonly number[];
  /** Where there are several: the texts of each column, from row to row. */
  readonly texts?: readonly (readonly string[])[];
}

type Chunks = ReturnType<typeof textChunks>;

/** Room between the words of a cell and its lines. */
const sides = 6;

/** Cuts the texts of a column; the same words stand in many rows and are cut once. */
function chunker(placing: Placing, width: number): (text: string) => Chunks {
  const style = placing.writer.layout.annex.tableBody;
  const known = new Map<string, Chunks>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const chunks = textChunks(text, { style, align: 'left', gap: 2 }, width);
    known.set(text, chunks);
    return chunks;
  };
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
  const { columns, spans, writer } = placing;
  const style = writer.layout.annex.tableBody;
  const least = lineSpacing(style) + 2;
  const widths = spans.map((span) => writer.widthOf(span));
  const chunkers = widths.map((width) => chunker(placing, width));
  const plain = new Map<number, RowPlan>();
  const isLow = (text: string, at: number): boolean =>
    !text.includes('\n') && textWidth(text, style.size) <= (widths[at] ?? 0) - sides;
  const chunksOf = ({ cells }: TableRow): readonly (Chunks | undefined)[] =>
    columns.map(({ key }, at) => {
      const cell = cells[key];
      return cell?.kind === 'text' && !isLow(cell.text, at) ? chunkers[at]?.(cell.text) : undefined;
    });
  return (row) => {
    const chunks = chunksOf(row);
    let height = least;
    let count = 1;
    for (const texts of chunks) {
      if (texts === undefined) continue;
      count = Math.max(count, texts.length);
      height = Math.max(height, texts[0]?.height ?? 0);
    }
    if (count > 1) return longPlan(chunks, least, count);
    const known = plain.get(height) ?? { heights: [height] };
    plain.set(height, known);
    return known;
  };
}
