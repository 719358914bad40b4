import { strFromU8, strToU8 } from 'fflate';

/** The parts of a workbook by their names. */
type Parts = Readonly<Record<string, Uint8Array>>;

/**
 * The size of the Normal style: a digit of Times New Roman is then eight points of a screen wide,
 * without a fraction, so that Excel and LibreOffice give columns the same width.
 */
export const normalSize = 12;

/** Points of a width of one character: half the size, as wide as a digit is. */
export const pointsPerCharacter = normalSize / 2;

const styles = 'xl/styles.xml';

/** The first font of a workbook is that of its Normal style, whatever exceljs calls it. */
const firstFont = /(<fonts[^>]*>)<font>.*?<\/font>/su;

const escaped = (name: string): string =>
  name.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * Makes the printed font that of the Normal style: widths of columns are counted in its digits, and
 * exceljs knows Calibri only, in which a page comes out wrong wherever Calibri is missing.
 */
export function withNormalFont(parts: Parts, typeface: string): Parts {
  const part = parts[styles];
  if (part === undefined) return parts;
  const font = `<font><sz val="${normalSize}"/><name val="${escaped(typeface)}"/><family val="1"/></font>`;
  const xml = strFromU8(part).replace(firstFont, (_whole, open: string) => `${open}${font}`);
  return { ...parts, [styles]: strToU8(xml) };
}
