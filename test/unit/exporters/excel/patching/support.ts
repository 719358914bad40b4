import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openWorkbook, sheetFacts, type OpenBook, type SheetFacts } from '#inside/exporters/excel';
import { blankForm, bytesOf } from '../writing/support.js';

type Texts = Readonly<Record<string, string>>;

/** The parts of a file as texts. */
export const textsOf = (bytes: Uint8Array): Texts =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  );

/** A file of parts as texts. */
export const fileOf = (parts: Texts): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

/** The parts whose bytes are not the same in both files. */
export function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [a, b] = [textsOf(before), textsOf(after)];
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].filter((name) => a[name] !== b[name]);
}

const names =
  '<definedName name="Tieu_de">\'Biểu 01\'!$A$1:$B$1</definedName><definedName name="Doi_thoai">\'Biểu 01\'!$B$5</definedName><definedName name="Ca_vung">\'Biểu 01\'!$B$5:$B$6</definedName>';

/** An office’s own workbook, with names, a chart that we do not know, and an order of calculation. */
export async function officeBook(change: (parts: Texts) => Texts = (parts) => parts) {
  const parts = textsOf(await bytesOf(blankForm));
  const book = 'xl/workbook.xml';
  const list = 'xl/_rels/workbook.xml.rels';
  const types = '[Content_Types].xml';
  const chain = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain';
  return fileOf(
    change({
      ...parts,
      [book]: (parts[book] ?? '').replace('<definedNames>', `<definedNames>${names}`),
      [list]: (parts[list] ?? '').replace(
        '</Relationships>',
        `<Relationship Id="rId90" Type="${chain}" Target="calcChain.xml"/></Relationships>`,
      ),
      [types]: (parts[types] ?? '').replace(
        '</Types>',
        '<Override PartName="/xl/calcChain.xml" ContentType="chain"/></Types>',
      ),
      'xl/calcChain.xml': '<calcChain><c r="B8" i="1"/></calcChain>',
      'xl/charts/chart1.xml': '<chart>unknown & broken',
    }),
  );
}

/** A workbook that must open. */
export function bookOf(bytes: Uint8Array): OpenBook {
  const { book, problem } = openWorkbook(bytes);
  if (book === undefined) throw new Error(`not opened: ${problem}`);
  return book;
}

/** A sheet of these rows and parts behind them. */
export const sheetXml = (rows: string, behind = '', before = ''): string =>
  `<worksheet xmlns="x">${before}<sheetData>${rows}</sheetData>${behind}</worksheet>`;

/** The facts of a sheet that must be sound. */
export function factsOf(xml: string): SheetFacts {
  const facts = sheetFacts(xml);
  if (facts === undefined) throw new Error(`broken: ${xml}`);
  return facts;
}
