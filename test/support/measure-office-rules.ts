import { unzlibSync } from 'fflate';
import { latinText } from '#inside/exporters/pdf';
import type { MeasuredRule } from './measure-rules.js';

const millimetres = (points: number): number => (points / 72) * 25.4;

const opening = /\/FlateDecode>>\s*stream\r?\n/g;
/** What LibreOffice lets be drawn on a page: all of it. */
const page = /^q 0 [\d.]+ [\d.]+ ([\d.]+) re/m;
/** A line, told from the place of its words where it is an underline. */
const stroke =
  /(?:1 0 0 1 (-?[\d.]+) (-?[\d.]+) cm\s[^\n]*\s)?(-?[\d.]+) (-?[\d.]+) m\s+(-?[\d.]+) (-?[\d.]+) l\s+S/g;

/** The contents of the pages, in their order. */
function contentsOf(file: Uint8Array): readonly string[] {
  const text = latinText(file);
  return [...text.matchAll(opening)].flatMap(({ 0: head, index }) => {
    const start = index + head.length;
    const packed = file.subarray(start, text.indexOf('\nendstream', start));
    try {
      const content = latinText(unzlibSync(packed));
      return page.test(content) && content.includes(' Tf') ? [content] : [];
    } catch {
      return [];
    }
  });
}

/** Reads the lines across each page of a PDF that LibreOffice printed. */
export const measureOfficeRules = (file: Uint8Array): readonly MeasuredRule[] =>
  contentsOf(file).flatMap((content, at) => {
    const height = Number(page.exec(content)?.[1]);
    return [...content.matchAll(stroke)].flatMap(([, ...found]): readonly MeasuredRule[] => {
      const [x = 0, y = 0, x1 = 0, y1 = 0, x2 = 0, y2 = 0] = found.map((each) => Number(each ?? 0));
      if (Math.abs(y1 - y2) > 0.5) return [];
      const [left, right] = [x + Math.min(x1, x2), x + Math.max(x1, x2)].map(millimetres);
      const top = millimetres(height - y - y1);
      return left === undefined || right === undefined ? [] : [{ page: at + 1, left, right, top }];
    });
  });
