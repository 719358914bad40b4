import { exportFinding } from '#room/export';
import type { Finding } from '#room/findings';
import {
  type ColumnSize,
  fitColumns,
  leafColumns,
  linesAbove,
  pickColumns,
  roomyParts,
  type TableBlock,
} from '#room/report';
import type { DocumentPath } from '../ink.js';
import { checkParts } from '../check-size.js';
import type { PdfNode } from '../pdf-node.js';
import type { Placed } from '../page/placed.js';
import type { Sheet } from '../page/sheet.js';
import { writeText } from '../text/write-text.js';
import { columnSizes } from './column-sizes.js';
import { fewerLines } from './fewer-lines.js';
import { printedColumns, type PrintedColumn } from './printed-table.js';
import { tableNode } from './table-node.js';

/** The nodes of a table, and what could not be shown as it is. */
export interface TableNodes {
  readonly parts: readonly Placed[];
  readonly findings: readonly Finding[];
}

/** Caption and unit line, which stay with the table below them. */
function placedAbove(
  table: Pick<TableBlock, 'caption' | 'unitLine'>,
  path: DocumentPath,
  sheet: Sheet,
): readonly Placed[] {
  const { annex, body } = sheet.layout;
  return linesAbove(table, annex).map(({ text, style, align, path: steps }, at) => {
    const above = body.paragraphGap * (at === 0 ? 2 : 0.5);
    const writing = { style, alignment: align, above, path: [...path, ...steps] };
    return { ...writeText(text, writing, sheet), keepsWithNext: true };
  });
}

/** Whether columns fit a share of the page. */
const fitsPage =
  ({ page }: Sheet) =>
  (sizes: readonly ColumnSize[], share: number): boolean =>
    sizes.reduce((sum, { least }) => sum + least, 0) <= page.printableWidth * share;

/** The end of what is set further down. */
const lowerEnd = (
  { height, withRoom }: NonNullable<Placed['end']>,
  lowered: (node: PdfNode) => PdfNode,
): NonNullable<Placed['end']> => ({
  height,
  withRoom: (room) => {
    const node = withRoom(room);
    return node && lowered(node);
  },
});

/** A table with a gap above it. */
function lower(placed: Placed, gap: number): Placed {
  const { node, end, opening = 0 } = placed;
  const lowered = (each: PdfNode): PdfNode => ({ stack: [each], margin: [0, gap, 0, 0] });
  return {
    ...placed,
    node: { ...node, margin: [0, gap, 0, 0] },
    opening: gap + opening,
    ...(end && { end: lowerEnd(end, lowered) }),
  };
}

/** A further part begins where this share of a page holds it whole, or else with so many rows. */
const mostWhole = 0.55;
const firstRows = 3;

/** The room that a further part of a table asks for where it begins. */
function openingOf({ height, opening = height }: Placed, rows: number, { page }: Sheet): number {
  if (height <= page.printableHeight * mostWhole) return height;
  const oneRow = (height - opening) / Math.max(1, rows - 1);
  return opening + oneRow * (firstRows - 1);
}

/** Stands before a further part, of no height, and goes along with its beginning. */
const before = (): Placed => ({
  node: { text: '', fontSize: 0.1, lineHeight: 0.1 },
  height: 0.1,
  keepsWithNext: true,
});

/** The table of some columns; only the first part has the caption. */
function partNodes(
  { table, path }: { readonly table: TableBlock; readonly path: DocumentPath },
  { sizes, measured, printed, index }: PartColumns,
  sheet: Sheet,
): readonly Placed[] {
  const keys = sizes.map(({ key }) => key);
  const { caption: _caption, ...rest } = table;
  const shown = { ...(index === 0 ? table : rest), columns: pickColumns(table.columns, keys) };
  const inOrder = <Item extends { readonly key: string }>(
    items: readonly Item[],
  ): readonly Item[] =>
    leafColumns(shown.columns).flatMap(({ key }) => items.filter((item) => item.key === key));
  const shares = fitColumns(inOrder(sizes), sheet.page.printableWidth);
  const columns = inOrder(printed);
  const narrowest = inOrder(measured).map((size) => size.least);
  const widths = fewerLines({ columns, widths: shares, least: narrowest }, table.rows, sheet);
  const above = placedAbove(shown, path, sheet);
  const placed = tableNode({ table: shown, columns, widths, path }, sheet);
  const gap = above.length === 0 ? sheet.layout.body.paragraphGap * 2 : 3;
  if (index === 0) return [...above, lower(placed, gap)];
  const further = { ...placed, opening: openingOf(placed, table.rows.length, sheet) };
  return [...above, before(), lower(further, gap)];
}

interface PartColumns {
  readonly sizes: readonly ColumnSize[];
  /** How narrow each may be, before words were given room. */
  readonly measured: readonly ColumnSize[];
  readonly printed: readonly PrintedColumn[];
  readonly index: number;
}

/**
 * Makes a table, or several below each other where it is too wide for its page.
 *
 * Yields `export/table-split`.
 */
export function tableNodes(table: TableBlock, path: DocumentPath, sheet: Sheet): TableNodes {
  const printed = printedColumns(table, path, sheet);
  const sizes = columnSizes(table, printed, sheet);
  const split = roomyParts(sizes, table, fitsPage(sheet));
  checkParts(table, split.length, sheet.room);
  const parts = split.flatMap((some, index) =>
    partNodes({ table, path }, { sizes: some, measured: sizes, printed, index }, sheet),
  );
  const params = { parts: split.length, columns: leafColumns(table.columns).length };
  const isSplit = split.length > 1;
  return {
    parts,
    findings: isSplit ? [exportFinding('export/table-split', params, { path })] : [],
  };
}
