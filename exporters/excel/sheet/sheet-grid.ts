import type { DocumentPart } from '#room/export';
import type { Block, Layout, TableBlock } from '#room/report';
import type { Language } from '#room/text';
import { checkColumns, fitTable, type TableFit } from './table-fit.js';
import { pageEdges } from './page-edges.js';
import type { Columns, SplitColumns } from './columns.js';
import { edgesOf, snapEdges } from './snap-edges.js';
import { sum } from './share-width.js';
import { splitColumnsOf } from './split-columns-of.js';

/** The columns of a sheet, and which of them each column of a table takes. */
export interface SheetGrid {
  /** The width of each column in points. */
  readonly widths: readonly number[];
  readonly spansOf: (block: TableBlock) => readonly Columns[];
  /** The layout with the sizes in which a table is set. */
  readonly layoutOf: (block: TableBlock) => Layout;
  /** The points in which a table is printed, where its sheet is wider than the page. */
  readonly printedSize: (block: TableBlock) => number;
  /** Where the table of a sheet is printed in parts: the columns of each. */
  readonly split: SplitColumns | undefined;
}

/** Merging is slow in tables of more rows: they get the columns of a sheet for themselves. */
const mostMergedRows = 500;

/** Edges nearer than this are one, in points. */
const tolerance = 2;

/** The width of a point of the screen, which columns are whole numbers of. */
const pixel = 0.75;

const tablesOf = ({ blocks }: DocumentPart): readonly TableBlock[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));

/** Adds the edges that have no other near them, those that were added with them among the others. */
const withEdges = (edges: readonly number[], more: readonly number[]): readonly number[] =>
  more.reduce<readonly number[]>(
    (kept, edge) =>
      kept.every((other) => Math.abs(other - edge) > tolerance) ? [...kept, edge] : kept,
    edges,
  );

/** The edges of all columns of a sheet: those of its tables, and those that its rules need. */
function sheetEdges(
  tables: ReadonlyMap<TableBlock, readonly number[]>,
  page: readonly number[],
  width: number,
): readonly number[] {
  const widest = [...tables.values()].sort((a, b) => b.length - a.length);
  const rows = sum([...tables.keys()].map((block) => block.rows.length));
  const [first = []] = widest;
  const all = rows > mostMergedRows && first.length > 3 ? [first] : [...widest, page];
  const edges = all.reduce(withEdges, [0, width]).toSorted((a, b) => a - b);
  return edges.map((edge) => Math.floor(edge / pixel + 0.01) * pixel);
}

/** What stands before a table and what stands after it. */
function aroundTable(blocks: readonly Block[]): readonly [readonly Block[], readonly Block[]] {
  const at = blocks.findIndex(({ kind }) => kind === 'table');
  return [blocks.slice(0, at), blocks.slice(at + 1)];
}

/** Edges that halves and rules need: before a table in the columns of its first part, after it in those of its last. */
function edgesAround(
  blocks: readonly Block[],
  layout: Layout,
  { widths, ends, repeated }: TableFit,
): readonly number[] {
  const edges = edgesOf(widths);
  const first = edges[ends[0] ?? 0] ?? 0;
  const start = edges[ends.at(-2) ?? 0] ?? 0;
  const [before, after] = aroundTable(blocks);
  const last = ends.length === 1 && repeated === 0 ? first : (edges.at(-1) ?? 0) - start;
  return [
    ...pageEdges(before, layout, first),
    ...pageEdges(after, layout, last).map((edge) => edge + start),
  ];
}

/** The edges of tables, all of them as wide as the widest. */
function tableEdges(fits: ReadonlyMap<TableBlock, TableFit>, width: number) {
  return new Map(
    [...fits].map(([block, { widths }]) => {
      const edges = edgesOf(widths);
      const scale = width / Math.max(1, edges.at(-1) ?? width);
      return [block, edges.map((edge) => edge * scale)] as const;
    }),
  );
}

/** Finds the columns of a sheet for a part of a document, on a page of a printable width. */
export function sheetGrid(
  part: DocumentPart,
  printable: number,
  about: { readonly layout: Layout; readonly language: Language; readonly isLong?: boolean },
): SheetGrid {
  const blocks = tablesOf(part);
  const splits = part.annex !== undefined && blocks.length === 1;
  const fits = new Map(
    blocks.map((block) => [block, fitTable(block, printable, { ...about, splits })] as const),
  );
  const width = Math.max(printable, ...[...fits.values()].map(({ widths }) => sum(widths)));
  const tables = tableEdges(fits, width);
  const [only] = [...fits].filter(([, { ends }]) => ends.length > 1);
  const page = only
    ? edgesAround(part.blocks, about.layout, only[1])
    : pageEdges(part.blocks, about.layout, width);
  const edges = sheetEdges(tables, about.isLong === true ? [] : page, width);
  checkColumns(edges.length - 1);
  const spansOf = (block: TableBlock): readonly Columns[] =>
    snapEdges(tables.get(block) ?? [], edges);
  const layoutOf = (block: TableBlock): Layout => fits.get(block)?.layout ?? about.layout;
  const scale = only ? 1 : printable / width;
  return {
    widths: edges.slice(1).map((edge, at) => edge - (edges[at] ?? 0)),
    spansOf,
    layoutOf,
    printedSize: (block) => layoutOf(block).annex.tableBody.size * Math.min(1, scale),
    split: only && splitColumnsOf(only[1], spansOf(only[0])),
  };
}
