import type { CellData, SheetData } from '#room/export';
import type { PageSetup } from '../border/excel-sheet.js';
import { columnLetters } from '../table/cell-address.js';

/** Characters of a width that stand side by side on an upright page of A4. */
const uprightWidth = 88;

const inches = (millimetres: number): number => Math.round((millimetres / 25.4) * 1000) / 1000;

/** The margins of office papers, a little less at the outer side. */
const margins = {
  left: inches(20),
  right: inches(15),
  top: inches(20),
  bottom: inches(20),
  header: inches(10),
  footer: inches(10),
};

/** The rows of headings, to be printed on each page; none where they do not follow each other. */
function titleRows(cells: readonly CellData[]): string | undefined {
  const rows = cells
    .filter(({ role }) => role === 'heading' || role === 'index')
    .map(({ row }) => row);
  if (rows.length === 0) return undefined;
  const first = rows.reduce((least, row) => Math.min(least, row));
  const last = rows.reduce((largest, row) => Math.max(largest, row));
  return last - first < 10 ? `${first}:${last}` : undefined;
}

/** The width of a column where none is given. */
export const usualWidth = 12;

/** How a sheet is printed: all of it but marks, as wide as a page, its headings on each. */
export function sheetPage({ cells, widths = [] }: SheetData): PageSetup {
  const printed = cells.filter(({ role }) => role !== 'mark');
  const right = printed.reduce((largest, { column }) => Math.max(largest, column), 1);
  const bottom = printed.reduce((largest, { row }) => Math.max(largest, row), 1);
  const width = Array.from({ length: right }, (_, at) => widths[at] ?? usualWidth);
  const total = width.reduce((sum, each) => sum + each, 0);
  const titles = titleRows(cells);
  return {
    paperSize: 9,
    orientation: total > uprightWidth ? 'landscape' : 'portrait',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    firstPageNumber: 1,
    horizontalCentered: true,
    margins,
    printArea: `A$1:${columnLetters(right)}$${bottom}`,
    ...(titles !== undefined && { printTitlesRow: titles }),
  };
}
