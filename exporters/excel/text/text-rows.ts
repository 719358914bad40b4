import { exportFinding } from '#room/export';
import { casedText, type TextStyle } from '#room/report';
import type { Columns } from '../sheet/columns.js';
import type { SheetWriter } from '../sheet/sheet-writer.js';
import type { Align } from '../border/styles.js';
import { bySense } from './by-sense.js';
import { countLines, wrapLines } from './wrap-lines.js';

/** A little less than the 409 points of Excel's highest row. */
const highestRow = 400;

/** A little less than the 32,767 letters of Excel's longest text. */
const longestText = 32_000;

/** Points between the words of a cell and its two sides. */
export const sides = 6;

/** How a text is set across merged cells. */
export interface TextRow {
  readonly style: TextStyle;
  readonly align: Align;
  /** Points from line to line. Defaults to what the size needs. */
  readonly spacing?: number;
  /** Points under the last line. Defaults to none. */
  readonly gap?: number;
  readonly columns?: Columns;
}

/** A piece of a text that one row holds, and the height of that row. */
export interface TextChunk {
  readonly text: string;
  readonly height: number;
}

/** Line spacing that leaves room for stacked Vietnamese marks. */
export const lineSpacing = ({ size }: TextStyle): number => Math.ceil(size * 1.28);

/** The size to measure with: bold letters are wider than the upright ones that are known, capitals less so. */
export function measuredSize({ size, bold, uppercase }: TextStyle): number {
  if (bold !== true) return size * 1.01;
  return size * (uppercase === true ? 1.06 : 1.1);
}

/** Joins lines to chunks that fit a row; the break between two of them stands for a space. */
function joined(lines: readonly string[], most: number): readonly (readonly string[])[] {
  const chunks: string[][] = [];
  let chunk: string[] = [];
  let length = 0;
  for (const line of lines) {
    const isFull = chunk.length === most || length + line.length > longestText;
    if (chunk.length === 0 || isFull) {
      chunk = [];
      chunks.push(chunk);
      length = 0;
    }
    chunk.push(line);
    length += line.length;
  }
  return chunks;
}

/** Pieces of a text, each low enough for one row; nothing but white space between them is lost. */
export function textChunks(given: string, row: TextRow, width: number): readonly TextChunk[] {
  const { style, gap = 0, spacing = lineSpacing(style) } = row;
  const text = given.replace(/\r\n?/g, '\n');
  const most = Math.max(1, Math.floor((highestRow - gap) / spacing));
  const heightOf = (count: number): number => Math.min(highestRow, count * spacing + gap);
  const count = countLines(text, measuredSize(style), width - sides);
  if (count <= most && text.length <= longestText) return [{ text, height: heightOf(count) }];
  const chunks = joined(wrapLines(text, measuredSize(style), width - sides), most);
  return chunks.map((chunk, at) => {
    const whole = chunk.join('');
    const isLast = at === chunks.length - 1;
    return { text: isLast ? whole : whole.replace(/[ \n]$/, ''), height: heightOf(chunk.length) };
  });
}

/** Tells that a text takes several rows. */
export function reportContinued(
  text: string,
  chunks: readonly TextChunk[],
  { report, path }: Pick<SheetWriter, 'report' | 'path'>,
): void {
  if (chunks.length < 2) return;
  const params = { length: text.length, limit: chunks[0]?.text.length ?? 0 };
  report(exportFinding('export/text-continued', params, { path }));
}

/** Writes a text across columns, in as many rows as it needs to be seen whole. */
export function writeText(text: string, row: TextRow, writer: SheetWriter): void {
  const { style, align, columns = writer.all } = row;
  const look = writer.styles({ style, align });
  const width = writer.widthOf(columns);
  const setting = { align, size: measuredSize(style), room: width - sides };
  const chunks = textChunks(bySense(casedText(text, style), setting), row, width);
  reportContinued(text, chunks, writer);
  for (const chunk of chunks) {
    writer.write(writer.nextRow(chunk.height), columns, { value: chunk.text, style: look });
  }
}
