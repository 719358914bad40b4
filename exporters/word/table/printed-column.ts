import { throwIfAborted } from '#room/export';
import {
  columnNeeds,
  leafColumns,
  type MeasuredColumn,
  printCell,
  styledWidth,
  type TableBlock,
  type TableColumn,
  totalWords,
} from '#room/report';
import type { Sheet } from '../page/sheet.js';
import { breakable } from './breakable.js';
import { columnBorder } from './table-design.js';

/** A column with the texts of all its cells. */
export interface PrintedColumn {
  readonly column: TableColumn;
  readonly texts: readonly string[];
  readonly size: MeasuredColumn;
}

function printedColumn(column: TableColumn, table: TableBlock, sheet: Sheet): PrintedColumn {
  throwIfAborted(sheet.signal);
  const { key, title, width: share } = column;
  const { tableBody, tableHeader } = sheet.layout.annex;
  const texts = table.rows.map(({ cells }) => breakable(printCell(cells[key], sheet.language)));
  const isFigure = (_text: string, row: number): boolean =>
    table.rows[row]?.cells[key]?.kind === 'number';
  const bold = { ...tableBody, bold: true };
  const needs = columnNeeds(
    {
      titles: [title, table.index?.[key] ?? ''],
      figures: texts.filter(isFigure),
      words: texts.filter((text, row) => !isFigure(text, row)),
      totals: totalWords(table, key),
    },
    {
      headWidth: (text) => styledWidth(text, tableHeader),
      bodyWidth: (text) => styledWidth(text, bold),
      pageWidth: sheet.page.printableWidth,
      border: columnBorder,
    },
  );
  return { column, texts, size: { key, ...needs, share } };
}

/** Prints every cell once, column by column, and measures how wide it must be. */
export const printedColumns = (table: TableBlock, sheet: Sheet): readonly PrintedColumn[] =>
  leafColumns(table.columns).map((column) => printedColumn(column, table, sheet));
