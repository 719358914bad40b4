import { createFinding } from '../../src/findings/index.js';
import { printCell, type TableRow } from '../../src/report/index.js';
import { cellContent } from './cell-content.js';
import type { Locate } from './cell-formula.js';
import type { Placing } from './table-placing.js';
import { lineSpacing, textChunks } from './text-rows.js';
import { textWidth } from './text-width.js';

/** A row of a table as the rows of a sheet that it takes: one, or more where a text is very long. */
interface Planned {
  readonly row: TableRow;
  readonly heights: readonly number[];
  /** The texts of the rows after the first, by column. */
  readonly more: readonly (readonly string[])[];
  /** The text of the first row, for columns whose text goes on. */
  readonly first: ReadonlyMap<string, string>;
}

const noMore: Pick<Planned, 'more' | 'first'> = Object.freeze({ more: [], first: new Map() });

/** Every text of the row fits in one line; most rows are like that. */
function isOneLine(row: TableRow, placing: Placing, widths: readonly number[]): boolean {
  const { size } = placing.writer.layout.annex.tableBody;
  return placing.columns.every(({ key }, at) => {
    const cell = row.cells[key];
    if (cell?.kind !== 'text') return true;
    const room = (widths[at] ?? 0) - 6;
    return !cell.text.includes('\n') && textWidth(cell.text, size) <= room;
  });
}

function planRow(row: TableRow, placing: Placing, widths: readonly number[]): Planned {
  const { columns, writer } = placing;
  const style = writer.layout.annex.tableBody;
  const single = lineSpacing(style) + 2;
  if (isOneLine(row, placing, widths)) return { row, heights: [single], ...noMore };
  const chunks = columns.map(({ key }, at) => {
    const text = printCell(row.cells[key], writer.language);
    return textChunks(text, { style, align: 'left', gap: 2 }, widths[at] ?? 0);
  });
  const count = Math.max(1, ...chunks.map(({ length }) => length));
  const heights = Array.from({ length: count }, (_, at) =>
    Math.max(single, ...chunks.map((texts) => texts[at]?.height ?? 0)),
  );
  if (count === 1) return { row, heights, ...noMore };
  const more = chunks.map((texts) => texts.slice(1).map(({ text }) => text));
  const first = new Map(
    columns.flatMap(({ key }, at) => {
      const texts = chunks[at] ?? [];
      return texts.length > 1 ? [[key, texts[0]?.text ?? ''] as const] : [];
    }),
  );
  return { row, heights, more, first };
}

/** The sheet row of each table row; formulas may point ahead. */
function sheetRows(planned: readonly Planned[], start: number): readonly number[] {
  let next = start;
  return planned.map(({ heights }) => {
    const row = next;
    next += heights.length;
    return row;
  });
}

function locator(placing: Placing, rows: readonly number[]): Locate {
  const columnOf = new Map(
    placing.columns.map(({ key }, at) => [key, placing.spans[at]?.from ?? 1]),
  );
  return (reference) => {
    const row = rows[reference.row];
    const column = columnOf.get(reference.column);
    return row === undefined || column === undefined ? undefined : { row, column };
  };
}

function writeFirst(planned: Planned, at: number, about: Placing & { readonly locate: Locate }) {
  const { columns, spans, writer, locate } = about;
  const { role, cells } = planned.row;
  columns.forEach((column, index) => {
    const span = spans[index];
    if (span === undefined) return;
    const text = planned.first.get(column.key);
    const cell = text === undefined ? cells[column.key] : ({ kind: 'text', text } as const);
    writer.write(at, span, cellContent(cell, { column, role, locate }, writer));
  });
}

function writeMore(planned: Planned, placing: Placing & { readonly locate: Locate }): void {
  const { columns, spans, writer, locate } = placing;
  const [, ...heights] = planned.heights;
  heights.forEach((height, at) => {
    const row = writer.nextRow(height);
    columns.forEach((column, index) => {
      const span = spans[index];
      const cell = { kind: 'text', text: planned.more[index]?.[at] ?? '' } as const;
      if (span === undefined) return;
      writer.write(row, span, cellContent(cell, { column, role: 'data', locate }, writer));
    });
  });
}

/** Writes the rows of a table; a text too long for one row goes on in the next. */
export function writeBody(placing: Placing, start: number): void {
  const { block, spans, writer } = placing;
  const widths = spans.map((span) => writer.widthOf(span));
  const planned = block.rows.map((row) => planRow(row, placing, widths));
  const locate = locator(placing, sheetRows(planned, start));
  for (const plan of planned) {
    const row = writer.nextRow(plan.heights[0]);
    writeFirst(plan, row, { ...placing, locate });
    if (plan.heights.length === 1) continue;
    writer.report(
      createFinding('export/text-continued', {
        length: Math.max(...[...plan.first.values()].map((text) => text.length)),
        limit: 409,
      }),
    );
    writeMore(plan, { ...placing, locate });
  }
}
