import type { DocumentPart } from '#room/export';
import { DanvanError } from '#room/findings';
import { leafColumns, type Layout, type TableBlock } from '#room/report';
import type { Language } from '#room/text';
import { columnNeeds } from './column-needs.js';
import { pageEdges } from './page-edges.js';
import { shareWidth } from './share-width.js';
import type { Columns } from './sheet-writer.js';
import { edgesOf, snapEdges } from './snap-edges.js';
import { textNeeds } from '../text/text-needs.js';

/** The columns of a sheet, and which of them each column of a table takes. */
export interface SheetGrid {
  /** The width of each column in points. */
  readonly widths: readonly number[];
  readonly spansOf: (block: TableBlock) => readonly Columns[];
}

/** Merging is slow in tables of more rows: they get the columns of a sheet for themselves. */
const mostMergedRows = 500;

/** Edges nearer than this are one, in points. */
const tolerance = 4;

/** Excel's last column. */
const lastColumn = 16_384;

function checkCount(columns: number): void {
  if (columns <= lastColumn) return;
  throw new DanvanError('DOCUMENT_TOO_LARGE', `A sheet holds ${lastColumn} columns at the most.`);
}

const tablesOf = ({ blocks }: DocumentPart): readonly TableBlock[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));

/** Adds the edges that have no other near them. */
const withEdges = (edges: readonly number[], more: readonly number[]): readonly number[] => [
  ...edges,
  ...more.filter((edge) => edges.every((other) => Math.abs(other - edge) > tolerance)),
];

function tableEdges(
  block: TableBlock,
  width: number,
  about: { readonly layout: Layout; readonly language: Language },
): readonly number[] {
  const weights = leafColumns(block.columns).map((column) => column.width);
  checkCount(weights.length);
  const words = textNeeds(block, about.layout, width);
  const needs = columnNeeds(block, about.layout, about.language);
  const all = needs.map((need, at) => Math.max(need, words[at] ?? 0));
  return edgesOf(shareWidth(weights, all, width));
}

/** The edges of all columns of a sheet: those of its tables, and those that its rules need. */
function sheetEdges(
  tables: ReadonlyMap<TableBlock, readonly number[]>,
  page: readonly number[],
  width: number,
): readonly number[] {
  const widest = [...tables.values()].sort((a, b) => b.length - a.length);
  const rows = [...tables.keys()].reduce((sum, block) => sum + block.rows.length, 0);
  const [first = []] = widest;
  const all = rows > mostMergedRows && first.length > 3 ? [first] : [...widest, page];
  return all.reduce(withEdges, [0, width]).toSorted((a, b) => a - b);
}

/** Finds the columns of a sheet for a part of a document, on a page of a printable width. */
export function sheetGrid(
  part: DocumentPart,
  printable: number,
  about: { readonly layout: Layout; readonly language: Language },
): SheetGrid {
  const drawn = tablesOf(part).map(
    (block) => [block, tableEdges(block, printable, about)] as const,
  );
  const width = Math.max(printable, ...drawn.map(([, edges]) => edges.at(-1) ?? 0));
  const tables = new Map(
    drawn.map(([block, edges]) => {
      const scale = width / Math.max(1, edges.at(-1) ?? width);
      return [block, edges.map((edge) => edge * scale)] as const;
    }),
  );
  const page = pageEdges(part.blocks, about.layout, width);
  const edges = sheetEdges(tables, page, width);
  checkCount(edges.length - 1);
  return {
    widths: edges.slice(1).map((edge, at) => edge - (edges[at] ?? 0)),
    spansOf: (block) => snapEdges(tables.get(block) ?? [], edges),
  };
}
