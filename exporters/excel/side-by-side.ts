import type { TextStyle } from '../../src/report/index.js';
import { writeRules } from './rule-row.js';
import type { Columns, SheetWriter } from './sheet-writer.js';
import { columnsAt, edgesOf } from './snap-edges.js';
import type { Align } from './styles.js';
import { reportContinued, styledText, textChunks } from './text-rows.js';

/** One line of a half of the page. */
export interface HalfLine {
  readonly text: string;
  readonly style: TextStyle;
  readonly align: Align;
  /** Points of a line under it. Defaults to none. */
  readonly rule?: number;
}

interface PlacedLine extends HalfLine {
  readonly height: number;
}

/** The columns of the left and right half, parted nearest to a share of the width. */
export function halves(writer: SheetWriter, share: number): readonly [Columns, Columns] {
  const { all } = writer;
  if (all.to === 1) return [all, all];
  const edges = edgesOf(writer.widths);
  const { to } = columnsAt(edges.slice(0, -1), 0, (edges.at(-1) ?? 0) * share);
  return [
    { from: 1, to },
    { from: to + 1, to: all.to },
  ];
}

/** The lines as rows of a half: a long one takes several, and its rule stands under the last. */
function placedLines(
  lines: readonly HalfLine[],
  columns: Columns,
  writer: SheetWriter,
): readonly PlacedLine[] {
  return lines.flatMap(({ text, style, align, rule = 0 }) => {
    const chunks = textChunks(styledText(text, style), { style, align }, writer.widthOf(columns));
    reportContinued(text, chunks, writer);
    return chunks.map((chunk, at) => ({
      ...chunk,
      style,
      align,
      rule: at === chunks.length - 1 ? rule : 0,
    }));
  });
}

const centerOf = ({ from, to }: Columns, writer: SheetWriter): number =>
  writer.widthOf({ from: 1, to: from - 1 }) + writer.widthOf({ from, to }) / 2;

/** The rows of one half. */
interface Half {
  readonly columns: Columns;
  readonly lines: readonly PlacedLine[];
}

function writeLine(at: number, both: readonly Half[], writer: SheetWriter): void {
  const row = writer.nextRow(Math.max(16, ...both.map(({ lines }) => lines[at]?.height ?? 0)));
  for (const { lines, columns } of both) {
    const line = lines[at];
    if (line === undefined || line.text === '') continue;
    const { text, style, align } = line;
    writer.write(row, columns, { value: text, style: writer.styles({ style, align }) });
  }
  const rules = both.map(({ lines, columns }) => ({
    center: centerOf(columns, writer),
    length: lines[at]?.rule ?? 0,
  }));
  writeRules(rules, writer);
}

/** Writes the lines of two halves beside each other. */
export function writeHalves(
  left: readonly HalfLine[],
  right: readonly HalfLine[],
  about: { readonly writer: SheetWriter; readonly share: number },
): void {
  const { writer, share } = about;
  // A sheet of one column has no halves: what stands on the left comes first.
  if (writer.all.to === 1 && left.length > 0 && right.length > 0) {
    writeHalves(left, [], about);
    writeHalves([], right, about);
    return;
  }
  const columns = halves(writer, share);
  const both = [left, right].map((lines, side) => {
    const half = columns[side] ?? writer.all;
    return { columns: half, lines: placedLines(lines, half, writer) };
  });
  const count = Math.max(...both.map(({ lines }) => lines.length));
  for (let at = 0; at < count; at += 1) writeLine(at, both, writer);
}
