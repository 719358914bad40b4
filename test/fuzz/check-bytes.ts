import { unzipSync } from 'fflate';
import { readExcel } from '../conformance/read-excel.js';

/** Control characters but tab and line ends, and two that are no characters. */
const isForbidden = (letter: string): boolean =>
  (letter < ' ' && !'\t\n\r'.includes(letter)) || letter === '\uFFFE' || letter === '\uFFFF';

/** Whether tags open and close in order and no character stands that XML 1.0 forbids. */
export function isWellFormed(xml: string): boolean {
  if ([...xml].some(isForbidden)) return false;
  const open: string[] = [];
  for (const [, end, name = '', rest = ''] of xml.matchAll(
    /<(\/?)([\w:.-]+)((?:"[^"]*"|[^"<>])*)>/gu,
  )) {
    if (end === '/') {
      if (open.pop() !== name) return false;
    } else if (!rest.endsWith('/')) open.push(name);
  }
  return open.length === 0;
}

/** The first part of a zip of XML parts that is not well formed; null where all are. */
function checkParts(bytes: Uint8Array): string | null {
  for (const [name, part] of Object.entries(unzipSync(bytes))) {
    const isXml = /\.(?:xml|rels)$/.test(name);
    if (isXml && !isWellFormed(new TextDecoder().decode(part))) return `not well formed: ${name}`;
  }
  return null;
}

/** Reads a workbook back: as a zip of XML parts, and with exceljs. */
async function checkWorkbook(bytes: Uint8Array): Promise<string | null> {
  const wrong = checkParts(bytes);
  if (wrong === null) await readExcel(bytes);
  return wrong;
}

const latin = new TextDecoder('latin1');

/** What is wrong with a file, or null: a workbook, a PDF, a Word file, a CSV file, or a text in UTF-8. */
export async function checkBytes(format: string, bytes: Uint8Array): Promise<string | null> {
  try {
    if (format === 'excel') return await checkWorkbook(bytes);
    if (format === 'word') return checkParts(bytes);
    if (format === 'pdf') {
      const isWhole =
        latin.decode(bytes.subarray(0, 5)) === '%PDF-' &&
        latin.decode(bytes.subarray(-32)).includes('%%EOF');
      return isWhole ? null : 'no whole PDF';
    }
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const isEnded = format !== 'csv' || text === '' || text.endsWith('\r\n');
    return isEnded ? null : 'no whole line at the end';
  } catch (error) {
    return `cannot be read back: ${String(error).slice(0, 90)}`;
  }
}
