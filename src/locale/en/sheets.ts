import type { sheetFinding } from '#room/export';
import { wordOf, type Say, type SentencesOf } from '#room/locale';

const saveAs = 'open the file in Excel and save it as “Excel Workbook (.xlsx)”';
const askAgain = 'ask the unit to send it again';

const kinds = {
  text: `this is a text file (CSV or plain), not an Excel file; ${saveAs}.`,
  html: `this is a web page under the name of an Excel file; ${saveAs}.`,
  xml: `this is an XML file, not an Excel file; ${saveAs}.`,
  pdf: `this is a PDF, which has no cells to read; ${askAgain} as an Excel file.`,
  word: `this is a Word document, not an Excel file; ${askAgain} as an Excel file.`,
  slides: `this is a presentation, not an Excel file; ${askAgain} as an Excel file.`,
  numbers: 'this is a Numbers file; export it as Excel (.xlsx).',
  picture: `this is a picture, which has no cells to read; ${askAgain} as an Excel file.`,
  archive: 'this is an archive, not an Excel file; unpack it and send each Excel file.',
  unknown: `this is not an Excel file; look at the file, or ${askAgain}.`,
};

const problems = {
  directory: 'its table of contents is broken',
  packing: 'cannot be unpacked',
  checksum: 'does not match its checksum',
  xml: 'is not well-formed XML',
  encoding: 'holds characters that cannot be decoded',
  missing: 'is named in the file and is not there',
};

const unsafe = {
  path: 'leads out of the file',
  repeated: 'is there twice',
  overlapping: 'shares its data with another part',
};

const limits: Readonly<Record<string, string>> = {
  fileBytes: 'the size of the file in bytes',
  unpackedBytes: 'the unpacked size in bytes',
  parts: 'the number of parts',
  sheets: 'the number of sheets',
  rows: 'the number of rows',
  columns: 'the number of columns',
  cells: 'the number of cells that hold something',
  styles: 'the number of cell formats',
  sharedTexts: 'the number of texts',
  textLength: 'the number of characters in one cell',
  mergedCells: 'the number of cells in merged areas',
  elements: 'the number of XML elements',
};

const outside = {
  row: 'row',
  cell: 'cell',
  column: 'the columns',
  merged: 'the merged area',
  comment: 'the comment on cell',
};

const cellProblems = {
  number: 'is not a number',
  'shared-text': 'points at a text that the file does not have',
  truth: 'is neither true nor false',
  day: 'is not a day',
  type: 'is of a type that is not known',
};

const part = (name: string, say: Say): string =>
  name === '' ? '' : `the part ${say.quoted(name)} `;

/** The sentences of the findings in files of sheets that come in, in English. */
export const sheetsEn: SentencesOf<typeof sheetFinding> = {
  'sheets/empty-file': () => `the file is empty; ${askAgain}.`,
  'sheets/password': () =>
    'the file has a password and cannot be read; take the password off (File, Info, Protect Workbook, Encrypt with Password) and send it again.',
  'sheets/old-excel': () => `files of Excel 97–2003 (.xls) are not read; ${saveAs}.`,
  'sheets/opendocument': () =>
    'LibreOffice files (.ods) are not read; open the file in LibreOffice or Excel and save it as Excel (.xlsx).',
  'sheets/binary-workbook': () => `binary Excel files (.xlsb) are not read; ${saveAs}.`,
  'sheets/other-file': ({ kind }) => kinds[kind],
  'sheets/cut-off': ({ bytes }, say) =>
    `the file was cut off, only ${say.number(bytes)} bytes came; ${askAgain}.`,
  'sheets/damaged': ({ part: name, problem }, say) =>
    `the file is damaged: ${part(name, say)}${problems[problem]}; no sheet was read. Open it in Excel to repair it and save it, or ${askAgain}.`,
  'sheets/entities': ({ part: name }, say) =>
    `${part(name, say)}defines XML entities of its own, which Excel never does; the file was not read. Ask for a file that Excel saved.`,
  'sheets/unsafe-part': ({ part: name, problem }, say) =>
    `${part(name, say)}${unsafe[problem]}, which Excel never writes; the file was not read. Ask for a file that Excel saved.`,
  'sheets/over-limit': ({ limit, most, found, where }, say) =>
    `${where === undefined ? '' : `${say.quoted(where)}: `}${wordOf(limits, limit)} is ${say.number(found)}, over the limit of ${say.number(most)}; the file was not read. Remove what is not needed or part the file, and save it again.`,
  'sheets/no-sheets': () => `the file has no sheet with cells; ${askAgain}.`,
  'sheets/out-of-range': ({ what, place, sheet }, say) =>
    `sheet ${say.quoted(sheet)}: ${outside[what]} ${say.quoted(place)} lies outside of any sheet and was not read; open it in Excel, check it and save it again.`,
  'sheets/cell-unreadable': ({ text, problem }, say) =>
    `${say.quoted(text)} ${cellProblems[problem]}; this cell was not read, type it again.`,
  'sheets/repeated-cell': () =>
    'this cell is in the file twice; the first one was read. Open it in Excel, check it and save it again.',
  'sheets/formula-lost': () =>
    'this cell shares a formula that is not in the file; only its result was read. Open it in Excel, check it and save it again.',
  'sheets/no-result': ({ formula, count }, say) =>
    `the formula ${say.quoted(`=${formula}`)} has no result yet; formulas like it on this sheet: ${say.number(count)}. Open the file in Excel, let it calculate and save it again.`,
  'sheets/merged-too-large': ({ area, cells, most, sheet }, say) =>
    `sheet ${say.quoted(sheet)}: the merged area ${say.quoted(area)} has ${say.number(cells)} cells, and only ${say.number(most)} more may be merged; it was passed over.`,
  'sheets/area-passed-over': ({ what, area }, say) =>
    `${what === 'name' ? 'a name' : 'an input rule'} for ${say.quoted(area)} covers most of a sheet; figures are not touched by it.`,
  'sheets/macros': () => 'the file has macros; they are not read and do not run.',
  'sheets/embedded-files': ({ count, first }, say) =>
    `other files within the file, which were not opened: ${say.number(count)}, among them ${say.quoted(first)}.`,
  'sheets/unknown-parts': ({ count, first }, say) =>
    `parts that no Excel file has, which were not read: ${say.number(count)}, among them ${say.quoted(first)}.`,
  'sheets/not-cells': ({ sheet }, say) =>
    `the sheet ${say.quoted(sheet)} is a chart or a dialog and has no cells to read.`,
  'sheets/more-alike': ({ code, count }, say) =>
    `${say.number(count)} more findings of the kind ${say.quoted(code)} are not listed.`,
};
