import type { WordNode, WordParagraph, WordRow, WordTable } from '../word-node.js';

/** A cell must hold a paragraph. */
const nothing: WordParagraph = Object.freeze({ kind: 'paragraph', style: 'gap', text: '' });

/** Columns beside each other, without lines: one row for what stands level. */
export const columns = (
  widths: readonly number[],
  rows: readonly (readonly (readonly WordParagraph[])[])[],
): WordTable => ({
  kind: 'table',
  hasLines: false,
  widths,
  rows: rows.map((cells) => ({
    isWhole: true,
    cells: cells.map((content) => ({ content: content.length === 0 ? [nothing] : content })),
  })),
});

/** A row that stays on the page of what follows. */
export const keptRow = (row: WordRow): WordRow => ({
  ...row,
  cells: row.cells.map((cell) => ({
    ...cell,
    content: cell.content.map((each) => ({ ...each, keepsWithNext: true })),
  })),
});

/** Keeps a paragraph, or the last row of a table, on the page of what follows. */
export const keptWithNext = (node: WordNode): WordNode =>
  node.kind === 'paragraph'
    ? { ...node, keepsWithNext: true }
    : {
        ...node,
        rows: node.rows.map((row, at, all) => (at < all.length - 1 ? row : keptRow(row))),
      };
