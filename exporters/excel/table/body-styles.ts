import type { TableColumn } from '#room/report';
import type { CellStyle } from '../border/excel-sheet.js';
import type { SheetWriter } from '../sheet/sheet-writer.js';

/** The style of a cell of a table by its alignment, weight and number format. */
export type BodyStyles = (
  align: TableColumn['align'],
  isBold: boolean,
  numFmt?: string,
) => CellStyle;

const boldKeys = Object.freeze({ left: 'left-bold', center: 'center-bold', right: 'right-bold' });

/** The styles of the cells of one table, found without building a key: there are very many cells. */
export function bodyStyles(writer: SheetWriter): BodyStyles {
  const { tableBody } = writer.layout.annex;
  const bold = { ...tableBody, bold: true };
  const byFormat = new Map<string, Map<string, CellStyle>>();
  return (align, isBold, numFmt = '') => {
    const byAlign = byFormat.get(numFmt) ?? new Map<string, CellStyle>();
    if (byAlign.size === 0) byFormat.set(numFmt, byAlign);
    const key = isBold ? boldKeys[align] : align;
    const known = byAlign.get(key);
    if (known !== undefined) return known;
    const style = isBold ? bold : tableBody;
    const format = numFmt === '' ? {} : { numFmt };
    const made = writer.styles({ style, align, lines: 'grid', middle: true, ...format });
    byAlign.set(key, made);
    return made;
  };
}
