import type { ExcelCell, ExcelRow } from '../border/exceljs-border.js';
import { columnLetters } from '../table/cell-address.js';
import type { StyleTable } from './style-table.js';
import { xmlText } from './xml.js';

/** A row that is not written yet. */
export interface XmlRow extends ExcelRow {
  readonly cells: (ExcelCell | undefined)[];
}

/** A blank row. */
export function xmlRow(): XmlRow {
  const cells: (ExcelCell | undefined)[] = [];
  return {
    cells,
    height: undefined,
    outlineLevel: 0,
    getCell: (column) => {
      const known = cells[column];
      if (known !== undefined) return known;
      const cell: ExcelCell = { value: undefined, style: undefined };
      cells[column] = cell;
      return cell;
    },
  };
}

function cellXml(address: string, { value, style }: ExcelCell, styles: StyleTable): string {
  const open = `<c r="${address}"${style === undefined ? '' : ` s="${styles.idOf(style)}"`}`;
  if (typeof value === 'number') return `${open}><v>${value}</v></c>`;
  if (typeof value === 'string') {
    return `${open} t="inlineStr"><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`;
  }
  if (value === undefined) return `${open}/>`;
  return `${open}><f>${xmlText(value.formula)}</f><v>${value.result}</v></c>`;
}

/** A row as a sheet holds it. */
export function rowXml(
  number: number,
  { cells, height, outlineLevel }: XmlRow,
  styles: StyleTable,
): string {
  const high = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
  const level = outlineLevel === 0 ? '' : ` outlineLevel="${outlineLevel}"`;
  let xml = `<row r="${number}"${high}${level}>`;
  for (let column = 1; column < cells.length; column += 1) {
    const cell = cells[column];
    if (cell !== undefined) xml += cellXml(`${columnLetters(column)}${number}`, cell, styles);
  }
  return `${xml}</row>`;
}
