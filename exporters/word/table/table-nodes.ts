import { exportFinding } from '#room/export';
import {
  type ColumnSize,
  fitColumns,
  leafColumns,
  linesAbove,
  pickColumns,
  roomyParts,
  type TableBlock,
} from '#room/report';
import { checkParts } from '../check-size.js';
import type { Sheet } from '../page/sheet.js';
import { gap } from '../text/gap.js';
import { paragraphOf } from '../text/line.js';
import type { WordNode } from '../word-node.js';
import { bodyRows } from './body-rows.js';
import { headRows } from './head-rows.js';
import { printedColumns, type PrintedColumn } from './printed-column.js';

/** Caption and unit line, which stay with the table below them; a gap where there are none. */
function above(table: TableBlock, { layout }: Sheet): readonly WordNode[] {
  const lines = linesAbove(table, layout.annex).map(({ text, path: [field] }) =>
    paragraphOf(field === 'caption' ? 'caption' : 'unit-line', text),
  );
  const space = { ...gap(layout.body.paragraphGap * 2), keepsWithNext: true };
  return lines.length === 0 ? [space] : [...lines, { ...gap(3), keepsWithNext: true }];
}

/** The table of some columns. */
function partNodes(
  table: TableBlock,
  columns: readonly PrintedColumn[],
  sheet: Sheet,
): readonly WordNode[] {
  const sizes = columns.map(({ size }) => size);
  const widths = fitColumns(sizes, sheet.page.printableWidth);
  const rows = [
    ...headRows(table, widths, sheet),
    ...bodyRows({ columns, rows: table.rows }, widths, sheet),
  ];
  return [...above(table, sheet), { kind: 'table', hasLines: true, widths, rows }];
}

/** The columns that a part shows, in its order, with the widths that they need there. */
const shownColumns = (
  { columns }: TableBlock,
  printed: readonly PrintedColumn[],
  sizes: readonly ColumnSize[],
): readonly PrintedColumn[] =>
  leafColumns(columns).flatMap(({ key }) => {
    const least = sizes.find((size) => size.key === key)?.least ?? 0;
    return printed
      .filter(({ column }) => column.key === key)
      .map((each) => ({ ...each, size: { ...each.size, least } }));
  });

/**
 * Makes a table, or several below each other where it is too wide for its page.
 *
 * Reports `export/table-split`.
 */
export function tableNodes(
  table: TableBlock,
  path: readonly (string | number)[],
  sheet: Sheet,
): readonly WordNode[] {
  const printed = printedColumns(table, sheet);
  const fits = (some: readonly ColumnSize[], share: number): boolean =>
    some.reduce((sum, { least }) => sum + least, 0) <= sheet.page.printableWidth * share;
  const split = roomyParts(
    printed.map(({ size }) => size),
    table,
    fits,
  );
  checkParts(table, split.length, sheet.room);
  if (split.length > 1) {
    const params = { parts: split.length, columns: printed.length };
    sheet.report(exportFinding('export/table-split', params, { path }));
  }
  const { caption: _caption, ...rest } = table;
  return split.flatMap((sizes, index) => {
    const keys = sizes.map(({ key }) => key);
    const shown = { ...(index === 0 ? table : rest), columns: pickColumns(table.columns, keys) };
    return partNodes(shown, shownColumns(shown, printed, sizes), sheet);
  });
}
