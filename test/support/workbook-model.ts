import ExcelJS from 'exceljs';

/** What is the same in all cells of a merged run is told by the first. */
function cellModel(cell: ExcelJS.Cell): object {
  const { value, numFmt, font, border, alignment, master } = cell;
  return { value, numFmt, font, border, alignment, master: master.address };
}

function rowModel(row: ExcelJS.Row): object {
  const cells: [string, object][] = [];
  row.eachCell({ includeEmpty: true }, (cell) => void cells.push([cell.address, cellModel(cell)]));
  const { height, outlineLevel, hidden, collapsed } = row;
  return { height, outlineLevel, hidden, collapsed, cells: Object.fromEntries(cells) };
}

function sheetModel(sheet: ExcelJS.Worksheet): object {
  const rows: [number, object][] = [];
  sheet.eachRow({ includeEmpty: true }, (row, at) => void rows.push([at, rowModel(row)]));
  const { name, views, pageSetup, headerFooter, autoFilter, properties } = sheet;
  // exceljs leaves out what has its default width.
  const columns = sheet.columns.map(({ width = 9 }) => width);
  const { outlineLevelRow, outlineProperties } = properties as ExcelJS.WorksheetProperties & {
    readonly outlineProperties?: object;
  };
  return {
    name,
    views,
    pageSetup,
    headerFooter,
    autoFilter,
    // What exceljs reads and its types do not know.
    rowBreaks: (sheet as unknown as { readonly rowBreaks: object }).rowBreaks,
    outline: { outlineLevelRow, ...outlineProperties },
    columns,
    merges: sheet.model.merges.toSorted(),
    rows: Object.fromEntries(rows),
  };
}

/** All that exceljs reads in a workbook and this library writes, as one value to be compared. */
export async function workbookModel(bytes: Uint8Array): Promise<object> {
  const workbook = new ExcelJS.Workbook();
  const buffer = new ArrayBuffer(bytes.length);
  new Uint8Array(buffer).set(bytes);
  await workbook.xlsx.load(buffer);
  const { creator, lastModifiedBy, title, created, modified } = workbook;
  const about = { creator, lastModifiedBy, title, created, modified };
  return { about, sheets: workbook.worksheets.map(sheetModel) };
}
