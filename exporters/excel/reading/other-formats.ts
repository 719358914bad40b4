import { sheetFinding } from '#room/export';
import type { Finding } from '#room/findings';

/** What a package is that is no workbook of Excel, by a part that it has. */
const formats: readonly (readonly [part: string, finding: () => Finding])[] = [
  ['xl/workbook.bin', () => sheetFinding('sheets/binary-workbook', {})],
  ['content.xml', () => sheetFinding('sheets/opendocument', {})],
  ['word/document.xml', () => sheetFinding('sheets/other-file', { kind: 'word' })],
  ['ppt/presentation.xml', () => sheetFinding('sheets/other-file', { kind: 'slides' })],
  ['index/document.iwa', () => sheetFinding('sheets/other-file', { kind: 'numbers' })],
];

/** Tells what a package is that has no workbook. */
export function otherFormat(parts: { readonly has: (part: string) => boolean }): Finding {
  const known = formats.find(([part]) => parts.has(part));
  return known?.[1]() ?? sheetFinding('sheets/other-file', { kind: 'archive' });
}
