import { casedText, type TextStyle } from '#room/report';
import { writeRules } from './rule-row.js';
import type { Columns } from './columns.js';
import type { SheetWriter } from './sheet-writer.js';
import { columnsWithin, offsetOf } from './columns-within.js';
import type { Align } from '../border/styles.js';
import { bySense } from '../text/by-sense.js';
import { fitsLine } from '../text/fits-line.js';
import {
  lineSpacing,
  measuredSize,
  reportContinued,
  sides,
  textChunks,
} from '../text/text-rows.js';

/** One line of a half of the page. */
export interface HalfLine {
  readonly text: string;
  readonly style: TextStyle;
  readonly align: Align;
  /** Points of a line under it. Defaults to none. */
  readonly rule?: number;
  /** Points of a frame around it, in the middle of the half. Defaults to none. */
  readonly frame?: number;
}

/** Empty lines: room, for a signature or to keep what is below level. */
export const blanks = (count: number, style: TextStyle): readonly HalfLine[] =>
  Array.from({ length: count }, () => ({ text: '', style, align: 'center' }));

/** A line with the rows that its words take in its half, counted from 0. */
interface PlacedLine extends Required<HalfLine> {
  readonly from: number;
  readonly to: number;
}

/** The columns of the left and right half, parted nearest to a share of the width. */
export function halves(writer: SheetWriter, share: number): readonly [Columns, Columns] {
  const { all } = writer;
  if (all.to === all.from) return [all, all];
  const most = { from: all.from, to: all.to - 1 };
  const { to } = columnsWithin(writer, most, { from: 0, to: writer.widthOf(all) * share });
  return [
    { from: all.from, to },
    { from: to + 1, to: all.to },
  ];
}

/** The words of a line as they are broken in its columns. */
function chunksOf({ text, style, align }: HalfLine, columns: Columns, writer: SheetWriter) {
  const width = writer.widthOf(columns);
  const room = width - sides;
  if (fitsLine(text, style, room)) {
    return [{ text: casedText(text, style), height: lineSpacing(style) }];
  }
  const setting = { align, size: measuredSize(style), room };
  return textChunks(bySense(casedText(text, style), setting), { style, align }, width);
}

const rowsOf = ({ height }: { readonly height: number }, style: TextStyle): number =>
  Math.max(1, Math.round(height / lineSpacing(style)));

/** How many rows a line takes in its columns. */
export const rowsIn = (line: HalfLine, columns: Columns, writer: SheetWriter): number =>
  chunksOf(line, columns, writer).reduce((sum, chunk) => sum + rowsOf(chunk, line.style), 0);

/** So many lines may stand in one cell above a rule: programs set lines closer than rows, and leave the rest open. */
const mostAboveRule = 2;

/** The texts of a chunk that get rows of their own. */
function textsOf(text: string, rule: number): readonly string[] {
  const lines = text.split('\n');
  return rule > 0 && lines.length > mostAboveRule ? lines : [text];
}

/** The lines of a half one under the other, however many rows those of the other half take. */
function placedLines(
  lines: readonly HalfLine[],
  columns: Columns,
  writer: SheetWriter,
): readonly PlacedLine[] {
  let next = 0;
  return lines.flatMap((line) => {
    const { text, style, align, rule = 0, frame = 0 } = line;
    const chunks = chunksOf(line, columns, writer);
    reportContinued(text, chunks, writer);
    return chunks.flatMap((chunk, at) => {
      const texts = textsOf(chunk.text, rule);
      return texts.map((each, index) => {
        const from = next;
        next += texts.length > 1 ? 1 : rowsOf(chunk, style);
        const isLast = at === chunks.length - 1 && index === texts.length - 1;
        const place = { from, to: next - 1, rule: isLast ? rule : 0, frame };
        return { text: each, style, align, ...place };
      });
    });
  });
}

const centerOf = (columns: Columns, writer: SheetWriter): number =>
  offsetOf(columns, writer) - offsetOf(writer.all, writer) + writer.widthOf(columns) / 2;

/** The rows of one half. */
interface Half {
  readonly columns: Columns;
  readonly lines: readonly PlacedLine[];
}

/** A row of the sheet that lines stand in, and the row below it where one of them has a rule. */
interface LineRow {
  readonly row: number;
  readonly rule: number | undefined;
}

/** Makes the rows with the rules between them; gives the number of each in the sheet. */
function makeRows(both: readonly Half[], writer: SheetWriter): readonly LineRow[] {
  const count = Math.max(...both.map(({ lines }) => (lines.at(-1)?.to ?? -1) + 1));
  return Array.from({ length: count }, (_, at) => {
    const here = both.flatMap(({ lines }) =>
      lines.filter(({ from, to }) => from <= at && at <= to),
    );
    const row = writer.nextRow(Math.max(16, ...here.map(({ style }) => lineSpacing(style))));
    const rules = both.map(({ lines, columns }) => ({
      center: centerOf(columns, writer),
      length: lines.find(({ to }) => to === at)?.rule ?? 0,
    }));
    writeRules(rules, writer);
    return { row, rule: rules.some(({ length }) => length > 0) ? row + 1 : undefined };
  });
}

/** The columns of a frame; the whole half where no others hold it. */
function framedColumns(columns: Columns, frame: number, writer: SheetWriter): Columns {
  const center = centerOf(columns, writer);
  const stretch = { from: center - frame / 2, to: center + frame / 2 };
  const found = columnsWithin(writer, writer.all, stretch);
  const isWide = writer.widthOf(found) >= frame - 2;
  return isWide && found.from >= columns.from && found.to <= columns.to ? found : columns;
}

/** The first row of a line: a rule under the line before it in the other half leaves it no gap. */
function topOf({ lines }: Half, from: number, rows: readonly LineRow[]): number {
  const { rule } = rows[from - 1] ?? {};
  const isOwn = lines.some((line) => line.to === from - 1 && line.rule > 0);
  return rule !== undefined && !isOwn ? rule : (rows[from]?.row ?? 1);
}

function writeHalf(half: Half, rows: readonly LineRow[], writer: SheetWriter): void {
  for (const { text, style, align, from, to, frame } of half.lines) {
    const top = topOf(half, from, rows);
    const bottom = rows[to]?.row ?? top;
    if (text === '') continue;
    const columns = frame > 0 ? framedColumns(half.columns, frame, writer) : half.columns;
    const lines = frame > 0 ? { lines: 'grid' as const, middle: true } : {};
    const content = { value: text, style: writer.styles({ style, align, ...lines }) };
    if (top === bottom) writer.write(top, columns, content);
    else {
      writer.write(top, { from: columns.from, to: columns.from }, content);
      writer.sheet.mergeCells(top, columns.from, bottom, columns.to);
    }
  }
}

/** A stretch of columns with the lines that stand in it. */
export interface Side {
  readonly columns: Columns;
  readonly lines: readonly HalfLine[];
}

/** Writes stretches of columns beside each other, their first lines level. */
export function writeSides(sides: readonly Side[], writer: SheetWriter): void {
  const placed = sides.map(({ columns, lines }) => ({
    columns,
    lines: placedLines(lines, columns, writer),
  }));
  const rows = makeRows(placed, writer);
  for (const half of placed) writeHalf(half, rows, writer);
}

/** Writes the lines of two halves beside each other. */
export function writeHalves(
  left: readonly HalfLine[],
  right: readonly HalfLine[],
  about: { readonly writer: SheetWriter; readonly share: number },
): void {
  const { writer, share } = about;
  // A sheet of one column has no halves: what stands on the left comes first.
  if (writer.all.to === writer.all.from && left.length > 0 && right.length > 0) {
    writeHalves(left, [], about);
    writeHalves([], right, about);
    return;
  }
  const columns = halves(writer, share);
  const both = [left, right].map((lines, side) => ({
    columns: columns[side] ?? writer.all,
    lines,
  }));
  writeSides(both, writer);
}
