import { printCell, type TableBlock, type TableColumn } from '#room/report';
import type { Sheet } from './sheet.js';
import { textWidth } from './text-width.js';

/** How narrow a column may be, and how wide it would like to be. */
export interface ColumnSize {
  readonly key: string;
  readonly least: number;
  readonly natural: number;
}

/** Words up to this length are kept whole where there is room. */
const wordLimit = 10;

const longest = (texts: readonly string[], limit: number): number =>
  texts.reduce((most, text) => Math.max(most, Math.min(limit, textWidth(text))), 1);

const linesIn = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => text.split(/[\n\r\u2028\u2029]/u));

const wordsIn = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => text.split(/[\s\u2028\u2029]+/u));

/** A figure is not broken while the column can hold it; words may be. */
function sizeOf(column: TableColumn, table: TableBlock, sheet: Sheet): ColumnSize {
  const { key, title } = column;
  const cells = table.rows.map(({ cells: row }) => row[key]);
  const texts = [title, table.index?.[key] ?? ''];
  const figures: string[] = [];
  for (const cell of cells) {
    const printed = printCell(cell, sheet.language);
    (cell?.kind === 'text' ? texts : figures).push(printed);
  }
  const figure = longest(figures, Math.floor(sheet.width / 3));
  const natural = Math.max(figure, longest(linesIn(texts), sheet.width));
  // The name of a row stays readable beside many columns.
  const label = table.labels.includes(key) ? Math.min(natural, Math.floor(sheet.width / 5)) : 1;
  return { key, natural, least: Math.max(figure, label, longest(wordsIn(texts), wordLimit)) };
}

/** Adds what a group's title needs beyond its columns to the last of them. */
function widened(
  sizes: readonly ColumnSize[],
  title: string,
  limit: number,
): readonly ColumnSize[] {
  const last = sizes.at(-1);
  if (last === undefined) return sizes;
  const borders = 3 * (sizes.length - 1);
  const lack = (needed: number, sizeNow: (size: ColumnSize) => number): number =>
    Math.max(0, needed - borders - sizes.reduce((sum, size) => sum + sizeNow(size), 0));
  const least = last.least + lack(longest(wordsIn([title]), wordLimit), (size) => size.least);
  const natural = last.natural + lack(longest(linesIn([title]), limit), (size) => size.natural);
  return [...sizes.slice(0, -1), { ...last, least, natural: Math.max(least, natural) }];
}

/** The sizes of all columns of a table that hold cells, from left to right. */
export function columnSizes(
  table: TableBlock,
  sheet: Sheet,
  headings: TableBlock['columns'] = table.columns,
): readonly ColumnSize[] {
  return headings.flatMap((heading) =>
    'columns' in heading
      ? widened(columnSizes(table, sheet, heading.columns), heading.title, sheet.width)
      : [sizeOf(heading, table, sheet)],
  );
}
