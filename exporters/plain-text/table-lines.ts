import { exportFinding } from '#room/export';
import {
  checkRepeats,
  leafColumns,
  linesAbove,
  pickColumns,
  splitColumns,
  type TableBlock,
} from '#room/report';
import { checkGrid } from './check-size.js';
import { columnSizes, type ColumnSize } from './column-size.js';
import { drawGrid } from './draw-grid.js';
import { columnWidths, fitsLine } from './fit-columns.js';
import { measureGrid } from './grid.js';
import { placed, type BlockLines, type Sheet } from './sheet.js';
import { tableRows } from './table-rows.js';
import { textWidth } from './text-width.js';

/** Draws the table of some columns; rows are parted by lines where one of them takes two. */
function drawPart(
  table: TableBlock,
  sizes: readonly ColumnSize[],
  sheet: Sheet,
): readonly string[] {
  const columns = pickColumns(
    table.columns,
    sizes.map(({ key }) => key),
  );
  const part = { ...table, columns };
  const widths = columnWidths(sizes, sheet.width);
  const rows = tableRows(part, sheet, false);
  const grid = measureGrid(rows, widths);
  const firstBodyRow = rows.length - table.rows.length;
  const isTight = grid.heights.slice(firstBodyRow).every((height) => height === 1);
  const drawn = isTight ? grid : measureGrid(tableRows(part, sheet, true), widths);
  checkGrid(drawn, sheet.room);
  return drawGrid(drawn);
}

/** Texts over a table keep to its width, where they fit into it. */
function widthOver(text: string, drawn: readonly string[], sheet: Sheet): number {
  const width = textWidth(drawn[0] ?? '');
  return textWidth(text) <= width ? width : sheet.width;
}

/** Caption, unit line and the table, in several tables below each other where it is too wide. */
export function tableLines(table: TableBlock, sheet: Sheet): BlockLines {
  const parts = splitColumns(columnSizes(table, sheet), table, fitsLine(sheet.width));
  checkRepeats(table, parts.length);
  const lines = parts.flatMap((sizes, index) => {
    const drawn = drawPart(table, sizes, sheet);
    const { caption: _caption, ...rest } = table;
    const above = linesAbove(index === 0 ? table : rest, sheet.layout.annex).flatMap(
      ({ text, align }) => placed(text, widthOver(text, drawn, sheet), align),
    );
    return [...(index === 0 ? [] : ['']), ...above, ...drawn];
  });
  const params = { parts: parts.length, columns: leafColumns(table.columns).length };
  const findings = parts.length === 1 ? [] : [exportFinding('export/table-split', params)];
  return { lines, findings };
}
