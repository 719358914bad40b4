import { numberWord } from '#room/text';
import type { DocumentNumber } from './document-number.js';

const beforeKind = { party: '-', state: '/', legislative: '/' } as const;

function symbolOf({ kindSymbol, separator = '-', issuers }: DocumentNumber): string {
  const bodies = issuers.join('-');
  if (kindSymbol === undefined) return bodies;
  return bodies === '' ? kindSymbol : `${kindSymbol}${separator}${bodies}`;
}

/**
 * Writes the number and symbol of a document in its canonical form.
 *
 * Vietnamese: số và ký hiệu văn bản.
 *
 * Numbers below 10 have a 0 before them; {@link parseDocumentNumber} reads back the same parts.
 *
 * @param number - The parts of the number.
 * @returns The text, as “01-ĐA/HU”; the name of the kind before it where there is one.
 *
 * @example
 * ```ts
 * import { formatDocumentNumber } from 'danvan/documents';
 *
 * formatDocumentNumber({
 *   system: 'party',
 *   number: 1,
 *   kindSymbol: 'ĐA',
 *   separator: '/',
 *   issuers: ['HU'],
 * }); //=> '01-ĐA/HU'
 * ```
 *
 * @category Documents
 */
export function formatDocumentNumber(number: DocumentNumber): string {
  const { system, suffix = '', year, kindName } = number;
  const digits = `${String(number.number).padStart(2, '0')}${suffix}`;
  const inYear = year === undefined ? '' : `/${year}`;
  const bare = `${digits}${inYear}`;
  if (system === 'unknown' && kindName === undefined) {
    return number.kindSymbol === undefined ? bare : `${number.kindSymbol} ${bare}`;
  }
  const text = system === 'unknown' ? bare : `${bare}${beforeKind[system]}${symbolOf(number)}`;
  return kindName === undefined ? text : `${kindName} ${numberWord} ${text}`;
}
