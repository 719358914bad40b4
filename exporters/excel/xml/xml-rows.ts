import type { ExcelCell, ExcelRow } from '../border/excel-sheet.js';
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

function cellXml(open: string, { value }: ExcelCell, { texts }: RowWriting): string {
  if (typeof value === 'number') return `${open}><v>${value}</v></c>`;
  if (typeof value === 'string') return open + texts(value);
  if (value === undefined) return `${open}/>`;
  return `${open}><f>${xmlText(value.formula)}</f><v>${value.result}</v></c>`;
}

/** Writes rows as a sheet holds them; nothing for one that holds nothing. */
export function rowWriter(writing: RowWriting): (number: number, row: XmlRow) => string {
  const letters: string[] = [];
  const lettersOf = (column: number): string => (letters[column] ??= columnLetters(column));
  return (number, { cells, height, outlineLevel }) => {
    const high = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
    const level = outlineLevel === 0 ? '' : ` outlineLevel="${outlineLevel}"`;
    if (cells.length === 0 && high === '' && level === '') return '';
    let xml = `<row r="${number}"${high}${level}>`;
    for (let column = 1; column < cells.length; column += 1) {
      const cell = cells[column];
      if (cell === undefined) continue;
      const style = cell.style === undefined ? '' : ` s="${writing.styles.idOf(cell.style)}"`;
      xml += cellXml(`<c r="${lettersOf(column)}${number}"${style}`, cell, writing);
    }
    return `${xml}</row>`;
  };
}
