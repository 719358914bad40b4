import type { TextStyle } from '../../src/report/index.js';
import type { Columns, SheetWriter } from './sheet-writer.js';
import type { Align } from './styles.js';
import { lineSpacing, styledText } from './text-rows.js';
import { countLines } from './wrap-lines.js';

/** One line of a half of the page. */
export interface HalfLine {
  readonly text: string;
  readonly style: TextStyle;
  readonly align: Align;
  readonly under?: boolean;
}

/** The columns of the left and right half, parted nearest to a share of the width. */
export function halves(writer: SheetWriter, share: number): readonly [Columns, Columns] {
  const { widths, all } = writer;
  const total = writer.widthOf(all);
  const ends = widths.slice(0, -1).map((_, at) => {
    const width = writer.widthOf({ from: 1, to: at + 1 });
    return { at: at + 1, off: Math.abs(width - total * share) };
  });
  const end = [...ends].sort((a, b) => a.off - b.off)[0]?.at ?? 1;
  return [
    { from: 1, to: end },
    { from: Math.min(end + 1, all.to), to: all.to },
  ];
}

function heightOf(line: HalfLine | undefined, width: number): number {
  if (line === undefined) return 0;
  const text = styledText(line.text, line.style);
  return countLines(text, line.style.size, width - 6) * lineSpacing(line.style);
}

/** A line under a text stands under the middle columns of a half that is parted in three. */
const inner = ({ from, to }: Columns): Columns =>
  to - from === 2 ? { from: from + 1, to: to - 1 } : { from, to };

/** Writes the lines of two halves beside each other. */
export function writeHalves(
  left: readonly HalfLine[],
  right: readonly HalfLine[],
  about: { readonly writer: SheetWriter; readonly share: number },
): void {
  const { writer, share } = about;
  const both = halves(writer, share);
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const lines = [left[at], right[at]];
    const heights = lines.map((line, side) =>
      heightOf(line, writer.widthOf(both[side] ?? both[0])),
    );
    const row = writer.nextRow(Math.max(16, ...heights));
    lines.forEach((line, side) => {
      const columns = both[side];
      if (line === undefined || columns === undefined) return;
      const { style, align, under } = line;
      const place = under === true ? inner(columns) : columns;
      const look = writer.styles({ style, align, ...(under === true && { lines: 'under' }) });
      writer.write(row, place, { value: styledText(line.text, style), style: look });
    });
  }
}
