import { columnsWithin } from './columns-within.js';
import type { SheetWriter } from './sheet-writer.js';

/** A line in the middle of a stretch of the page; lengths in points, from the left of the prose. */
export interface Rule {
  readonly center: number;
  readonly length: number;
}

const height = 4;

/** Draws lines beside each other in a low row of their own; without lines there is no row. */
export function writeRules(rules: readonly Rule[], writer: SheetWriter): void {
  const drawn = rules.filter(({ length }) => length > 0);
  if (drawn.length === 0) return;
  const row = writer.nextRow(height);
  const style = writer.styles({ style: { size: 1 }, align: 'center', lines: 'under' });
  for (const { center, length } of drawn) {
    const stretch = { from: center - length / 2, to: center + length / 2 };
    const { from, to } = columnsWithin(writer, writer.all, stretch);
    for (let column = from; column <= to; column += 1) {
      writer.write(row, { from: column, to: column }, { value: '', style });
    }
  }
}
