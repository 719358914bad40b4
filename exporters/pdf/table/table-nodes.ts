import type { Finding } from '#room/findings';
import { leafColumns, type TableBlock } from '#room/report';
import { exportFinding } from '#room/export';
import type { DocumentPath } from '../ink.js';
import type { Placed } from '../page/placed.js';
import type { Sheet } from '../page/sheet.js';
import { writeText, type Writing } from '../text/write-text.js';
import { columnSizes, type ColumnSize } from './column-sizes.js';
import { fitColumns } from './fit-columns.js';
import { pickColumns } from './pick-columns.js';
import { printedColumns, type PrintedColumn } from './printed-table.js';
import { splitColumns } from './split-columns.js';
import { tableNode } from './table-node.js';

/** The nodes of a table, and what could not be shown as it is. */
export interface TableNodes {
  readonly parts: readonly Placed[];
  readonly findings: readonly Finding[];
}

/** Caption and unit line, which stay with the table below them. */
function linesAbove(
  { caption = '', unitLine = '' }: Pick<TableBlock, 'caption' | 'unitLine'>,
  path: DocumentPath,
  sheet: Sheet,
): readonly Placed[] {
  const { annex, body } = sheet.layout;
  const line = (text: string, writing: Writing): readonly Placed[] =>
    text === '' ? [] : [{ ...writeText(text, writing, sheet), keepsWithNext: true }];
  const above = body.paragraphGap * 2;
  const captionStyle = { ...annex.tableHeader, bold: true };
  const captioned = { style: captionStyle, alignment: 'center', above } as const;
  const unitAbove = caption === '' ? above : body.paragraphGap / 2;
  const unit = { style: annex.note, alignment: 'right', above: unitAbove } as const;
  return [
    ...line(caption, { ...captioned, path: [...path, 'caption'] }),
    ...line(unitLine, { ...unit, path: [...path, 'unitLine'] }),
  ];
}

/** The table of some columns; only the first part has the caption. */
function partNodes(
  { table, path }: { readonly table: TableBlock; readonly path: DocumentPath },
  { sizes, printed, index }: PartColumns,
  sheet: Sheet,
): readonly Placed[] {
  const keys = new Set(sizes.map(({ key }) => key));
  const { caption: _caption, ...rest } = table;
  const shown = { ...(index === 0 ? table : rest), columns: pickColumns(table.columns, keys) };
  const inOrder = <Item extends { readonly key: string }>(
    items: readonly Item[],
  ): readonly Item[] =>
    leafColumns(shown.columns).flatMap(({ key }) => items.filter((item) => item.key === key));
  const widths = fitColumns(inOrder(sizes), sheet.page.printableWidth);
  const above = linesAbove(shown, path, sheet);
  const placed = tableNode({ table: shown, columns: inOrder(printed), widths, path }, sheet);
  const gap = above.length === 0 ? sheet.layout.body.paragraphGap * 2 : 3;
  const node = { ...placed.node, margin: [0, gap, 0, 0] as const };
  return [...above, { ...placed, node, opening: gap + (placed.opening ?? 0) }];
}

interface PartColumns {
  readonly sizes: readonly ColumnSize[];
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
  const split = splitColumns(sizes, table.labels, sheet.page.printableWidth);
  const parts = split.flatMap((some, index) =>
    partNodes({ table, path }, { sizes: some, printed, index }, sheet),
  );
  const params = { parts: split.length, columns: leafColumns(table.columns).length };
  const isSplit = split.length > 1;
  return {
    parts,
    findings: isSplit ? [exportFinding('export/table-split', params, { path })] : [],
  };
}
