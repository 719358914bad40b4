import type { CellValue, ExcelCell, ExcelRow } from '../border/excel-sheet.js';
import { columnLetters } from '../table/cell-address.js';
import type { CellTexts } from './cell-texts.js';
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

/** What the cells of a workbook share. */
export interface RowWriting {
  readonly styles: Pick<StyleTable, 'idOf'>;
  readonly texts: CellTexts;
}

type Formula = Extract<CellValue, { readonly formula: string }>;

/** A formula with its stored result; what is no number says so in its type. */
function formulaXml(open: string, { formula, result }: Formula): string {
  const type =
    typeof result === 'string' ? ' t="str"' : typeof result === 'boolean' ? ' t="b"' : '';
  const stored = typeof result === 'string' ? xmlText(result) : Number(result);
  const value = result === undefined ? '' : `<v>${stored}</v>`;
  return `${open}${type}><f>${xmlText(formula)}</f>${value}</c>`;
}

function cellXml(open: string, { value }: ExcelCell, { texts }: RowWriting): string {
  if (typeof value === 'number') return `${open}><v>${value}</v></c>`;
  if (typeof value === 'string') return open + texts(value);
  if (value === undefined) return `${open}/>`;
  if (typeof value === 'boolean') return `${open} t="b"><v>${Number(value)}</v></c>`;
  if ('error' in value) return `${open} t="e"><v>${xmlText(value.error)}</v></c>`;
  return formulaXml(open, value);
}

/** Writes rows as a sheet holds them; nothing for one that holds nothing. */
export function rowWriter(writing: RowWriting): (number: number, row: XmlRow) => string {
  // Made once for each column and style: there are very many cells.
  const columns: string[] = [];
  const looks: string[] = [];
  const columnXml = (column: number): string =>
    (columns[column] ??= `<c r="${columnLetters(column)}`);
  const lookXml = (style: ExcelCell['style']): string => {
    if (style === undefined) return '"';
    const id = writing.styles.idOf(style);
    return (looks[id] ??= `" s="${id}"`);
  };
  return (number, { cells, height, outlineLevel, hidden }) => {
    const high = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
    const level = outlineLevel === 0 ? '' : ` outlineLevel="${outlineLevel}"`;
    const hide = hidden === true ? ' hidden="1"' : '';
    const about = `${high}${level}${hide}`;
    if (cells.length === 0 && about === '') return '';
    const place = String(number);
    let xml = `<row r="${place}"${about}>`;
    for (let column = 1; column < cells.length; column += 1) {
      const cell = cells[column];
      if (cell === undefined) continue;
      xml += cellXml(columnXml(column) + place + lookXml(cell.style), cell, writing);
    }
    return `${xml}</row>`;
  };
}
