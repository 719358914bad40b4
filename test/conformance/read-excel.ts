import ExcelJS from 'exceljs';

/** exceljs undoes the escapes of a workbook (`_x005F_`) when it reads a text. */
function cellTexts(cell: ExcelJS.Cell): readonly string[] {
  const { value } = cell;
  if (value === null) return [];
  if (typeof value === 'object' && 'richText' in value) {
    return [value.richText.map(({ text }) => text).join('')];
  }
  const result = typeof value === 'object' && 'result' in value ? value.result : value;
  // A qualifier or a suffix may stand in the number format.
  const format = typeof result === 'number' ? cell.numFmt.replaceAll('"', '') : '';
  return [String(result), format];
}

/** A letterhead stands in the first rows. */
const headRows = 12;

/** The head of a sheet read downwards: the name of several bodies has a row for each line. */
function headTexts(sheet: ExcelJS.Worksheet): readonly string[] {
  const columns = Array.from({ length: Math.min(sheet.columnCount, 60) }, (_, at) => at + 1);
  return columns.map((column) => {
    const texts: string[] = [];
    for (let row = 1; row <= headRows; row += 1) {
      const cell = sheet.getCell(row, column);
      if (cell.master.address === cell.address) texts.push(...cellTexts(cell));
    }
    return texts.join(' ');
  });
}

function sheetTexts(sheet: ExcelJS.Worksheet): readonly string[] {
  const { oddHeader = '', oddFooter = '', firstHeader = '', firstFooter = '' } = sheet.headerFooter;
  const texts: string[] = [sheet.name, oddHeader, oddFooter, firstHeader, firstFooter];
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      // A merged cell repeats the text of the first.
      if (!cell.isMerged || cell.master.address === cell.address) texts.push(...cellTexts(cell));
    });
  });
  return [...texts, ...headTexts(sheet)];
}

/** All that a reader of a workbook sees, one text in a line. */
export async function readExcel(bytes: Uint8Array): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  const buffer = new ArrayBuffer(bytes.length);
  new Uint8Array(buffer).set(bytes);
  await workbook.xlsx.load(buffer);
  return workbook.worksheets.flatMap(sheetTexts).join('\n');
}
