import { leafColumns, type TableBlock } from '#room/report';
import { faceNameOf } from '../font/faces.js';
import { points } from '../text/points.js';
import type { Sheet } from '../page/sheet.js';
import type { PrintedColumn } from './printed-table.js';
import { borderOf } from './table-design.js';

/** How narrow a column may be in points, with its padding, and its wish beside the others. */
export interface ColumnSize {
  readonly key: string;
  readonly least: number;
  readonly share: number;
}

/** No column is narrower than this, and words do not make it wider than that; in millimetres. */
const narrowest = 11;
const widestForWords = 26;
/** The share of the page that one figure may ask for. */
const widestForFigures = 1 / 3;

const wordsIn = (text: string): readonly string[] => text.split(/[\s\u200b]+/u);

/** The widest of the words of some texts, in points. */
function widestWord(texts: readonly string[], widthOf: (text: string) => number): number {
  let widest = 0;
  for (const text of texts) {
    // No word is wider than the whole text.
    if (widthOf(text) <= widest) continue;
    for (const word of wordsIn(text)) widest = Math.max(widest, widthOf(word));
  }
  return widest;
}

/** Measures one column: figures are not broken, words only where they are very long. */
function leastWidth(column: PrintedColumn, titles: readonly string[], sheet: Sheet): number {
  const { tableBody, tableHeader } = sheet.layout.annex;
  const body = sheet.faces[faceNameOf({ ...tableBody, bold: true })];
  const head = sheet.faces[faceNameOf(tableHeader)];
  const bodyWidth = (text: string): number => body.widthOf(text) * tableBody.size;
  const figures = column.texts.filter((_text, row) => column.isFigure(row));
  const words = column.texts.filter((_text, row) => !column.isFigure(row));
  const forWords = Math.max(
    widestWord(titles, (text) => head.widthOf(text) * tableHeader.size),
    widestWord(words, bodyWidth),
  );
  const least = Math.max(
    Math.min(widestWord(figures, bodyWidth), sheet.page.printableWidth * widestForFigures),
    Math.min(forWords, points(widestForWords)),
  );
  // A hair more, so that rounding never breaks a figure that just fits.
  return Math.max(points(narrowest), least + borderOf(1) + 0.1);
}

/** The sizes of all columns that hold cells, from left to right. */
export function columnSizes(
  table: TableBlock,
  printed: readonly PrintedColumn[],
  sheet: Sheet,
): readonly ColumnSize[] {
  const leaves = leafColumns(table.columns);
  return printed.map((column, index) => {
    const { title = '', width: share = 1 } = leaves[index] ?? {};
    const titles = [title, table.index?.[column.key] ?? ''];
    return { key: column.key, least: leastWidth(column, titles, sheet), share };
  });
}
