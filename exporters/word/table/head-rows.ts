import { headerGrid, leafColumns, type TableBlock } from '#room/report';
import type { Sheet } from '../page/sheet.js';
import { paragraphOf } from '../text/line.js';
import type { WordCell, WordRow } from '../word-node.js';
import { breakable } from './breakable.js';
import { rowHeight } from './row-height.js';

/** A head that takes more of a page than this is not repeated. */
const tallestHead = 0.5;

/** The rows of the head, printed again on each page; the last may hold the codes of the columns. */
export function headRows(
  table: TableBlock,
  widths: readonly number[],
  { layout, page }: Sheet,
): readonly WordRow[] {
  const grid = headerGrid(table.columns).map((row) =>
    row.map(({ title, columnSpan, rowSpan }): WordCell => ({
      content: [paragraphOf('table-head', breakable(title))],
      columnSpan,
      rowSpan,
      inMiddle: true,
    })),
  );
  const { index } = table;
  const leaves = leafColumns(table.columns);
  const codes = leaves.map(({ key }) => ({
    content: [paragraphOf('table-index', index?.[key] ?? '')],
  }));
  const titles = leaves.map(({ title }) => title);
  const height = grid.length * rowHeight(titles, widths, layout.annex.tableHeader);
  const isHead = height <= page.printableHeight * tallestHead;
  return [...grid, ...(index === undefined ? [] : [codes])].map((cells) => ({
    cells,
    isHead,
    isWhole: isHead,
  }));
}
