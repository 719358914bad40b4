import {
  type Layout,
  leafColumns,
  type NumberCell,
  type TableBlock,
  type TableCell,
  textWidth,
} from '#room/report';
import { formatQualified, type Language } from '#room/text';
import { measuredSize, sides } from '../text/text-rows.js';

/** No column is narrower, in points. */
export const narrowest = 20;

/** The words of a heading are kept whole up to this width, in points. */
const longestWord = 90;

/** At least as long as any figure that is printed with so many digits. */
function figureText(cell: NumberCell, language: Language): string {
  const { amount, scale = 1, decimals, suffix = '', qualifier, signed } = cell;
  const whole = Math.min(Number.MAX_VALUE, Math.abs(amount / scale));
  // A hundredth more, so that rounding up to a power of ten finds room.
  const digits = Math.floor(Math.log10(Math.max(1, whole)) + Math.log10(1.01)) + 1;
  const points = Math.floor((digits - 1) / 3) + 1;
  // A figure of more than fifteen digits is stored as text.
  const fraction = Math.min(decimals, Math.max(0, 15 - digits));
  const sign = amount < 0 || signed === true ? '+' : '';
  const words = qualifier === undefined ? '' : `${formatQualified('', qualifier, language)} `;
  return `${words}${sign}${'0'.repeat(digits + fraction)}${'.'.repeat(points)}${suffix}`;
}

/** A day in a cell is never broken. */
const writtenDay = /\d{1,2}\/\d{1,2}\/\d{4}/u;

/** Whether a figure has nothing beside its digits; most have not. */
const isPlain = ({ amount, scale, suffix, qualifier, signed }: NumberCell): boolean =>
  amount >= 0 &&
  scale === undefined &&
  suffix === undefined &&
  qualifier === undefined &&
  signed === undefined;

function cellNeed(
  cell: TableCell | undefined,
  { size, language }: { readonly size: number; readonly language: Language },
): number {
  if (cell?.kind === 'number') return textWidth(figureText(cell, language), size);
  return cell?.kind === 'mark' ? textWidth(cell.mark, size) : 0;
}

const wordNeed = (title: string, size: number): number =>
  Math.min(longestWord, Math.max(0, ...title.split(/\s/).map((word) => textWidth(word, size))));

/** The most that the cells of a column need, in points. */
function cellsNeed(
  key: string,
  rows: TableBlock['rows'],
  about: { readonly size: number; readonly language: Language },
): number {
  let need = 0;
  // The highest figure with so many digits after the comma, or more.
  const highest: number[] = [];
  for (const { cells } of rows) {
    const cell = cells[key];
    if (cell?.kind === 'number' && isPlain(cell)) {
      const { amount, decimals } = cell;
      // A figure below another, with no more digits after the comma, needs no more room.
      if (amount <= (highest[decimals] ?? -1)) continue;
      for (let at = 0; at <= decimals; at += 1) highest[at] = Math.max(amount, highest[at] ?? -1);
      need = Math.max(need, cellNeed(cell, about));
    } else if (cell?.kind === 'text') {
      const day = writtenDay.exec(cell.text)?.[0] ?? '';
      if (day !== '') need = Math.max(need, textWidth(day, about.size));
    } else {
      need = Math.max(need, cellNeed(cell, about));
    }
  }
  return need;
}

/** The least width of each column of a table in points: Excel shows “###” for a cut figure. */
export function columnNeeds(
  block: TableBlock,
  layout: Layout,
  language: Language,
): readonly number[] {
  const { tableBody, tableHeader } = layout.annex;
  const size = measuredSize({ ...tableBody, bold: true });
  return leafColumns(block.columns).map(({ key, title }) => {
    const words = wordNeed(title, measuredSize(tableHeader));
    const need = Math.max(words, cellsNeed(key, block.rows, { size, language }));
    return Math.max(narrowest, need + sides + 1);
  });
}
