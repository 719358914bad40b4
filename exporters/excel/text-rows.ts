import { createFinding } from '../../src/findings/index.js';
import type { TextStyle } from '../../src/report/index.js';
import type { Columns, SheetWriter } from './sheet-writer.js';
import type { Align } from './styles.js';
import { wrapLines } from './wrap-lines.js';

/** Excel shows no row higher than this. */
const highestRow = 400;

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

/** Line spacing that leaves room for stacked Vietnamese marks. */
export const lineSpacing = ({ size }: TextStyle): number => Math.ceil(size * 1.28);

export const styledText = (text: string, { uppercase }: TextStyle): string =>
  uppercase === true ? text.toLocaleUpperCase('vi') : text;

/** Pieces of a text, each low enough for one row. */
export function textChunks(
  text: string,
  row: TextRow,
  width: number,
): readonly { readonly text: string; readonly height: number }[] {
  const { style, gap = 0, spacing = lineSpacing(style) } = row;
  const lines = wrapLines(text, style.size, width - 6);
  const most = Math.max(1, Math.floor((highestRow - gap) / spacing));
  if (lines.length <= most) return [{ text, height: lines.length * spacing + gap }];
  return Array.from({ length: Math.ceil(lines.length / most) }, (_, at) => {
    const part = lines.slice(at * most, (at + 1) * most);
    return { text: part.join(' '), height: part.length * spacing + gap };
  });
}

/** Writes a text across columns, in as many rows as it needs to be seen whole. */
export function writeText(text: string, row: TextRow, writer: SheetWriter): void {
  const { style, align, columns = writer.all } = row;
  const look = writer.styles({ style, align });
  const chunks = textChunks(styledText(text, style), row, writer.widthOf(columns));
  if (chunks.length > 1) {
    const params = { length: text.length, limit: chunks[0]?.text.length ?? 0 };
    writer.report(createFinding('export/text-continued', params));
  }
  for (const chunk of chunks) {
    writer.write(writer.nextRow(chunk.height), columns, { value: chunk.text, style: look });
  }
}
