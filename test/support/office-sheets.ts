import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { runTool } from './tools.js';

/** Comma-separated, as stored, all sheets, in UTF-8. */
const storedCells = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

/** Opens workbooks with LibreOffice, and gives the cells of each sheet as text, by book and sheet. */
export function officeSheets(
  books: Readonly<Record<string, Uint8Array>>,
): ReadonlyMap<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'danvan-'));
  try {
    const files = Object.entries(books).map(([name, bytes]) => {
      const file = join(folder, `${name}.xlsx`);
      writeFileSync(file, bytes);
      return file;
    });
    const saved = join(folder, 'saved');
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const asked = [profile, '--headless', '--convert-to', storedCells, '--outdir', saved, ...files];
    const { code, stderr } = runTool('soffice', asked);
    if (code !== 0) throw new Error(`soffice: ${stderr}`);
    return new Map(
      readdirSync(saved)
        .toSorted()
        .map((name) => [name.slice(0, -4), readFileSync(join(saved, name), 'utf8')]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A workbook with the XML of its sheets changed. */
export function withSheets(
  bytes: Uint8Array,
  change: (xml: string, name: string) => string,
): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]): [string, Uint8Array] => [
    name,
    name.startsWith('xl/worksheets/sheet') ? strToU8(change(strFromU8(part), name)) : part,
  ]);
  return zipSync(Object.fromEntries(parts));
}

/** The workbook without the results that were written beside its formulas. */
export const withoutResults = (bytes: Uint8Array): Uint8Array =>
  withSheets(bytes, (xml) => xml.replace(/<\/f><v>[^<]*<\/v>/g, '</f>'));

/** How many formulas stand in the sheets of a workbook. */
export function countFormulas(bytes: Uint8Array): number {
  return Object.entries(unzipSync(bytes))
    .filter(([name]) => name.startsWith('xl/worksheets/sheet'))
    .reduce((sum, [, part]) => sum + strFromU8(part).split('</f>').length - 1, 0);
}
