import type { CellData, SheetData } from '#room/export';
import { inOrder } from '../cells/in-order.js';
import type { SheetContext } from '../cells/sheet-context.js';
import { sheetFrame, type SheetFrame } from '../cells/sheet-frame.js';
import { sheetRows, type SheetRows } from '../cells/sheet-rows.js';
import type { Reading } from '../reading.js';

/** Rows and columns are told as hidden as far as there are cells: the rest holds nothing. */
function hiddenIn(cells: readonly CellData[], rows: SheetRows, frame: SheetFrame) {
  const lastRow = cells.at(-1)?.row ?? 0;
  const lastColumn = cells.reduce((last, { column }) => Math.max(last, column), 0);
  const ascending = (numbers: Iterable<number>, last: number): readonly number[] =>
    [...new Set(numbers)].filter((at) => at <= last).toSorted((one, other) => one - other);
  return {
    hiddenRows: ascending(rows.hiddenRows, lastRow),
    hiddenColumns: ascending(frame.hiddenColumns, lastColumn),
  };
}

/** Reads one sheet of cells. */
export async function readSheet(
  { read }: Pick<Reading, 'read'>,
  part: string,
  context: SheetContext & { readonly isHidden: boolean },
): Promise<SheetData> {
  const rows = sheetRows(context);
  const frame = sheetFrame(context);
  await read(part, {
    ...rows,
    open: (name, attributes) => {
      rows.open(name, attributes);
      frame.open(name, attributes);
    },
  });
  rows.end();
  const cells = inOrder(rows.cells, context);
  const { hiddenRows, hiddenColumns } = hiddenIn(cells, rows, frame);
  return {
    name: context.name,
    cells,
    ...(frame.merged.length > 0 && { merged: frame.merged }),
    ...(context.isHidden && { hidden: true }),
    ...(hiddenRows.length > 0 && { hiddenRows }),
    ...(hiddenColumns.length > 0 && { hiddenColumns }),
  };
}
