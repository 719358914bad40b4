import { unzlibSync } from 'fflate';
import { latinText, pdfObjects } from '#inside/exporters/pdf';

/** A line across a page; millimetres from the left and upper edge. */
export interface MeasuredRule {
  /** Counted from one, in the order of the file. */
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

const millimetres = (points: number): number => (points / 72) * 25.4;

const stream = /\/FlateDecode\n>>\nstream\n/;
const stroke = /(-?[\d.]+) (-?[\d.]+) m\n(-?[\d.]+) (-?[\d.]+) l\n/g;
/** An underline is a rectangle of no height to speak of. */
const bar = /(-?[\d.]+) (-?[\d.]+) ([\d.]+) ([\d.]+) re\n/g;

/** Two points. */
type Ends = readonly [x1: number, y1: number, x2: number, y2: number];

const numbers = ([, ...found]: RegExpMatchArray): readonly number[] => found.map(Number);

/** The lines of one page, which count down from its upper edge as pdfmake draws them. */
function rulesOf(content: string, page: number): readonly MeasuredRule[] {
  const strokes = [...content.matchAll(stroke)].map((found): Ends => {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = numbers(found);
    return [x1, y1, x2, y2];
  });
  const bars = [...content.matchAll(bar)].map((found): Ends => {
    const [x = 0, y = 0, width = 0, height = 0] = numbers(found);
    return [x, y, x + width, y + height];
  });
  return [...strokes, ...bars].flatMap(([x1, y1, x2, y2]) => {
    if (Math.abs(y1 - y2) > 2) return [];
    const [left, right] = [millimetres(Math.min(x1, x2)), millimetres(Math.max(x1, x2))];
    return [{ page, left, right, top: millimetres(y1) }];
  });
}

/** Reads the lines across each page of a PDF of ours: rules, frames and underlines. */
export function measureRules(file: Uint8Array): readonly MeasuredRule[] {
  const contents = (pdfObjects(file)?.objects ?? []).flatMap(({ bytes }) => {
    const text = latinText(bytes);
    const { index, 0: head } = stream.exec(text) ?? { index: -1, 0: '' };
    if (index < 0) return [];
    const packed = bytes.subarray(index + head.length, text.lastIndexOf('\nendstream'));
    const content = latinText(unzlibSync(packed));
    return content.startsWith('1 0 0 -1 0 ') ? [content] : [];
  });
  return contents.flatMap((content, at) => rulesOf(content, at + 1));
}
