import { strFromU8, strToU8 } from 'fflate';

/** The parts of a workbook by their names. */
type Parts = Readonly<Record<string, Uint8Array>>;

const book = 'xl/workbook.xml';

/** Two names for areas of one sheet, one after the other. */
const twice =
  /(<definedName name="_xlnm\.Print_Area" localSheetId="(\d+)">[^<]*)<\/definedName><definedName name="_xlnm\.Print_Area" localSheetId="\2">/u;

/**
 * Makes the print areas of a sheet one name: exceljs writes a name for each of several, which Excel
 * takes for a broken file.
 */
export function withOnePrintArea(parts: Parts): Parts {
  const part = parts[book];
  if (part === undefined) return parts;
  let xml = strFromU8(part);
  while (twice.test(xml)) xml = xml.replace(twice, '$1,');
  return { ...parts, [book]: strToU8(xml) };
}
