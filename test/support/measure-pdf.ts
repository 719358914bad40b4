import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from './tools.js';

/** One line of a page as it was printed; millimetres from the left and upper edge, points of type. */
export interface MeasuredLine {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** Thirds of a point: pdftohtml writes whole numbers of the zoomed page, and zooms no further. */
const zoom = 3;
const millimetres = (zoomed: number): number => (zoomed / zoom / 72) * 25.4;

const numberOf = (tag: string, name: string): number =>
  Number(new RegExp(`\\b${name}="(-?\\d+)"`).exec(tag)?.[1] ?? Number.NaN);

/** How wide the spaces before the first word are, in millimetres: a space is a quarter of the size. */
const indentOf = (text: string, size: number): number =>
  ((text.length - text.trimStart().length) * size * 25.4) / 4 / 72;

/** How wide the spaces after the last word are, which hang over the margin. */
const trailOf = (text: string, size: number): number =>
  ((text.length - text.trimEnd().length) * size * 25.4) / 4 / 72;

function linesOf(xml: string): readonly MeasuredLine[] {
  const sizes = new Map<number, number>();
  const lines: MeasuredLine[] = [];
  let page = 0;
  for (const [tag] of xml.matchAll(/<page [^>]*>|<fontspec [^>]*>|<text [^>]*>.*?<\/text>/gsu)) {
    if (tag.startsWith('<page')) page = numberOf(tag, 'number');
    else if (tag.startsWith('<fontspec')) sizes.set(numberOf(tag, 'id'), numberOf(tag, 'size'));
    else {
      const [left, width] = [numberOf(tag, 'left'), numberOf(tag, 'width')];
      const size = (sizes.get(numberOf(tag, 'font')) ?? Number.NaN) / zoom;
      const text = tag.replace(/<[^>]*>/gu, '').replaceAll('&#160;', '\u00a0');
      lines.push({
        page,
        text: text.trim(),
        left: millimetres(left) + indentOf(text, size),
        right: millimetres(left + width) - trailOf(text, size),
        top: millimetres(numberOf(tag, 'top')),
        size,
        bold: tag.includes('<b>'),
        italic: tag.includes('<i>'),
      });
    }
  }
  return lines;
}

/** Reads every line of a PDF back with pdftohtml: where it stands, and how it looks. */
export function measurePdf(bytes: Uint8Array): readonly MeasuredLine[] {
  const folder = mkdtempSync(join(tmpdir(), 'danvan-'));
  try {
    const file = join(folder, 'report.pdf');
    writeFileSync(file, bytes);
    const asked = ['-xml', '-i', '-stdout', '-zoom', String(zoom), file];
    const { code, stdout, stderr } = runTool('pdftohtml', asked);
    if (code !== 0) throw new Error(`pdftohtml: ${stderr}`);
    return linesOf(stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
