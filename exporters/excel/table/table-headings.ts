import { headerGrid, type HeaderCell } from '#room/report';
import type { Columns } from '../sheet/columns.js';
import type { Placing } from './table-placing.js';
import { headingSlack } from '../text/heading-needs.js';
import { bySense } from '../text/by-sense.js';
import { lineSpacing, measuredSize, sides } from '../text/text-rows.js';
import { countLines } from '../text/wrap-lines.js';

/** The first and last row of the headings, which are repeated on each page. */
export interface HeadingRows {
  readonly first: number;
  readonly last: number;
}

const highest = 400;

function spanOf({ column, columnSpan }: HeaderCell, { spans }: Placing): Columns {
  const from = spans[column]?.from ?? 1;
  return { from, to: spans[column + columnSpan - 1]?.to ?? from };
}

/** A heading over several parts of a table stands in each of them. */
function inParts(cell: HeaderCell, { writer }: Placing): readonly HeaderCell[] {
  const { split } = writer;
  if (split === undefined || cell.columnSpan === 1) return [cell];
  const end = cell.column + cell.columnSpan - 1;
  return split.columns.flatMap(({ from, to }) => {
    const column = Math.max(cell.column, from);
    const columnSpan = Math.min(end, to) - column + 1;
    return columnSpan > 0 ? [{ ...cell, column, columnSpan }] : [];
  });
}

/** The words of a heading, in lines by sense. */
function titleOf(cell: HeaderCell, placing: Placing): string {
  const room = placing.writer.widthOf(spanOf(cell, placing)) - sides;
  const size = measuredSize(placing.writer.layout.annex.tableHeader);
  const title = cell.title.replaceAll('\u00a0', ' ');
  const lines = bySense(title, { align: 'center', size, room: room * headingSlack });
  return lines.replaceAll('\u00a0', ' ');
}

/** The height of each heading row: what the headings that end in it still need. */
function heightsOf(grid: readonly (readonly HeaderCell[])[], placing: Placing): readonly number[] {
  const { tableHeader } = placing.writer.layout.annex;
  const least = lineSpacing(tableHeader) + 2;
  const heights = grid.map(() => least);
  grid.forEach((cells, at) => {
    for (const cell of cells) {
      const width = placing.writer.widthOf(spanOf(cell, placing)) - sides;
      const lines = countLines(titleOf(cell, placing), measuredSize(tableHeader), width);
      const last = at + cell.rowSpan - 1;
      const above = heights.slice(at, last).reduce((sum, height) => sum + height, 0);
      const needed = lines * lineSpacing(tableHeader) + 2 - above;
      heights[last] = Math.max(heights[last] ?? least, Math.min(highest, needed));
    }
  });
  return heights;
}

function writeHeading(cell: HeaderCell, top: number, placing: Placing): void {
  const { writer } = placing;
  const { tableHeader } = writer.layout.annex;
  const style = writer.styles({ style: tableHeader, align: 'center', lines: 'grid', middle: true });
  const { from, to } = spanOf(cell, placing);
  const bottom = top + cell.rowSpan - 1;
  for (let row = top; row <= bottom; row += 1) {
    for (let column = from; column <= to; column += 1) {
      writer.sheet.getCell(row, column).style = style;
    }
  }
  writer.write(top, { from, to: from }, { value: titleOf(cell, placing), style });
  if (bottom > top || to > from) writer.sheet.mergeCells(top, from, bottom, to);
}

/** The most lines that a column code takes: printed formulas are long. */
function indexLines({ block: { index = {} }, columns, spans, writer }: Placing): number {
  const size = measuredSize(writer.layout.annex.tableBody);
  return columns.reduce((most, { key }, at) => {
    const span = spans[at];
    const text = index[key] ?? '';
    if (span === undefined || text === '') return most;
    return Math.max(most, countLines(text, size, writer.widthOf(span) - sides));
  }, 1);
}

function writeIndex(placing: Placing): number | undefined {
  const { block, columns, spans, writer } = placing;
  const { index } = block;
  if (index === undefined) return undefined;
  const { tableBody } = writer.layout.annex;
  const style = { ...tableBody, italic: true };
  const look = writer.styles({ style, align: 'center', lines: 'grid', middle: true });
  const height = indexLines(placing) * lineSpacing(tableBody) + 1;
  const row = writer.nextRow(Math.min(highest, height));
  columns.forEach(({ key }, at) => {
    const span = spans[at];
    if (span) writer.write(row, span, { value: index[key] ?? '', style: look });
  });
  return row;
}

/** Writes the nested headings and the row of column codes under them. */
export function writeHeadings(placing: Placing): HeadingRows {
  const grid = headerGrid(placing.block.columns).map((cells) =>
    cells.flatMap((cell) => inParts(cell, placing)),
  );
  const rows = heightsOf(grid, placing).map((height) => placing.writer.nextRow(height));
  grid.forEach((cells, at) => {
    for (const cell of cells) writeHeading(cell, rows[at] ?? 1, placing);
  });
  const index = writeIndex(placing);
  return { first: rows[0] ?? 1, last: index ?? rows.at(-1) ?? 1 };
}
