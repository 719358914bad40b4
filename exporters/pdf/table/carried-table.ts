import { carriedRow, type CarriedSums } from '#room/report';
import type { PdfNode } from '../pdf-node.js';
import type { Placed } from '../page/placed.js';
import type { Sheet } from '../page/sheet.js';
import { carriedPages, type CarriedRoom } from './carried-pages.js';
import { cellLines } from './cell-lines.js';
import { printedColumns } from './printed-table.js';
import { rowHeights } from './row-heights.js';
import type { TablePart } from './table-part.js';

/** Stands above a table, of no height, so that its place is found. */
const markerOf = (id: string): PdfNode => ({ text: ' ', fontSize: 0.1, lineHeight: 0.1, id });

/** A table of which the rows, and what they take, are known. */
export interface Measured {
  readonly part: TablePart;
  readonly placed: Placed;
  readonly room: Pick<CarriedRoom, 'heights' | 'spans' | 'head'>;
  /** Makes the table of some of the rows. */
  readonly make: (part: TablePart) => Placed;
}

/** The columns of a table printed anew, in the order of a part. */
function partOf(part: TablePart, rows: TablePart['table']['rows'], sheet: Sheet): TablePart {
  const { carried: _, ...table } = part.table;
  const shown = { ...table, rows };
  const printed = new Map(printedColumns(shown, part.path, sheet).map((each) => [each.key, each]));
  const columns = part.columns.flatMap(({ key }) => printed.get(key) ?? []);
  return { ...part, table: shown, columns };
}

/** How high a row of carried sums is at most: the last one has the largest sums. */
function carriedHeight(part: TablePart, carried: CarriedSums, sheet: Sheet): number {
  const asked = { carried, upTo: part.table.rows.length };
  const rows = (['forward', 'brought'] as const).map((label) =>
    carriedRow(part.table, asked, label),
  );
  const { columns } = partOf(part, rows, sheet);
  const lines = cellLines(columns, { rows, widths: part.widths }, sheet);
  return Math.max(...rowHeights(lines, rows.length, sheet));
}

/** The name of a table within its document: its path and its first column. */
const idOf = ({ path, columns }: TablePart): string =>
  ['', ...path, ...columns.map(({ key }) => key)].join('/');

/** The tables of all pages, below each other; each but the first begins a page. */
function pagesOf(
  { part, room, make }: Measured,
  {
    carried,
    first,
    below,
  }: { readonly carried: CarriedSums; readonly first: number; readonly below: number },
  sheet: Sheet,
): readonly PdfNode[] {
  const { printableHeight: page } = sheet.page;
  const height = carriedHeight(part, carried, sheet);
  const pages = carriedPages({ ...room, carried: height, first, page, below });
  const { rows } = part.table;
  return pages.flatMap(([from, to], at): readonly PdfNode[] => {
    if (from === to) return [];
    const row = (label: 'forward' | 'brought', upTo: number) =>
      carriedRow(part.table, { carried, upTo }, label);
    const own = [
      ...(from > 0 ? [row('brought', from)] : []),
      ...rows.slice(from, to),
      ...(to < rows.length ? [row('forward', to)] : []),
    ];
    const { node } = make(partOf(part, own, sheet));
    return [at === 0 ? node : { ...node, pageBreak: 'before' }];
  });
}

type Marked = (nodes: readonly PdfNode[]) => PdfNode;

/** A plain table with its marker, wherever its last rows go. */
function withMarker(placed: Placed, marked: Marked): Placed {
  const { node, end } = placed;
  if (end === undefined) return { ...placed, node: marked([node]) };
  const withRoom = (room: number): PdfNode | undefined => {
    const parted = end.withRoom(room);
    return parted && marked([parted]);
  };
  return { ...placed, node: marked([node]), end: { ...end, withRoom } };
}

/**
 * A table whose sums are carried from page to page. Until its place is known it is a plain one, with a
 * marker; where it does not reach the foot of its page, nothing is carried.
 */
export function carriedTable(measured: Measured, sheet: Sheet): Placed {
  const { part, placed } = measured;
  const { carried } = part.table;
  if (carried === undefined) return placed;
  const id = idOf(part);
  const marked: Marked = (nodes) => ({ stack: [markerOf(id), ...nodes] });
  const start = sheet.starts?.get(id);
  if (start === undefined) return withMarker(placed, marked);
  const first = (1 - start) * sheet.page.printableHeight;
  const withRoom = (below: number): PdfNode =>
    marked(pagesOf(measured, { carried, first, below }, sheet));
  return {
    ...placed,
    node: withRoom(0),
    ...(placed.end && { end: { ...placed.end, withRoom } }),
  };
}
