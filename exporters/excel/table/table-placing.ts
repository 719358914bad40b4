import { leafColumns, type TableBlock, type TableColumn } from '#room/report';
import type { Columns } from '../sheet/columns.js';
import type { SheetWriter } from '../sheet/sheet-writer.js';

/** A table on its way into a sheet: its columns, and the sheet columns that each of them takes. */
export interface Placing {
  readonly block: TableBlock;
  readonly columns: readonly TableColumn[];
  readonly spans: readonly Columns[];
  readonly writer: SheetWriter;
}

export const placingOf = (block: TableBlock, writer: SheetWriter): Placing => ({
  block,
  columns: leafColumns(block.columns),
  spans: writer.spansOf(block),
  writer,
});
