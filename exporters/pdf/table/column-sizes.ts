import {
  columnNeeds,
  type ColumnTexts,
  leafColumns,
  type MeasuredColumn,
  type TableBlock,
  totalWords,
} from '#room/report';
import { faceNameOf } from '../font/faces.js';
import type { Sheet } from '../page/sheet.js';
import type { PrintedColumn } from './printed-table.js';
import { borderOf } from './table-design.js';

/** Measures one column. */
function needsOf(
  column: PrintedColumn,
  { titles, totals }: Pick<ColumnTexts, 'titles' | 'totals'>,
  sheet: Sheet,
) {
  const { tableBody, tableHeader } = sheet.layout.annex;
  const body = sheet.faces[faceNameOf({ ...tableBody, bold: true })];
  const head = sheet.faces[faceNameOf(tableHeader)];
  const figures = column.texts.filter((_text, row) => column.isFigure(row));
  const words = column.texts.filter((_text, row) => !column.isFigure(row));
  return columnNeeds(
    { titles, figures, words, totals },
    {
      headWidth: (text) => head.widthOf(text) * tableHeader.size,
      bodyWidth: (text) => body.widthOf(text) * tableBody.size,
      pageWidth: sheet.page.printableWidth,
      border: borderOf(1),
    },
  );
}

/** The sizes of all columns that hold cells, from left to right. */
export function columnSizes(
  table: TableBlock,
  printed: readonly PrintedColumn[],
  sheet: Sheet,
): readonly MeasuredColumn[] {
  const leaves = leafColumns(table.columns);
  return printed.map((column, index) => {
    const { title = '', width: share = 1 } = leaves[index] ?? {};
    const titles = [title, table.index?.[column.key] ?? ''];
    return {
      key: column.key,
      ...needsOf(column, { titles, totals: totalWords(table, column.key) }, sheet),
      share,
    };
  });
}
