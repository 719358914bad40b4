import { textWidth } from './text-width.js';

export type Alignment = 'left' | 'center' | 'right';

/** Fills a line with spaces to exactly `width` columns; a longer one is left as it is. */
export function alignText(text: string, width: number, align: Alignment): string {
  const free = Math.max(0, width - textWidth(text));
  const before = { left: 0, center: Math.floor(free / 2), right: free }[align];
  return ' '.repeat(before) + text + ' '.repeat(free - before);
}
