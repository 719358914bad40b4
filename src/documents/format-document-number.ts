import { numberWord } from '../text/number-word.js';
import type { DocumentNumber } from './document-number.js';

const beforeKind = { party: '-', state: '/', legislative: '/', unknown: '' } as const;

function symbolOf({ kindSymbol = '', separator = '', issuers }: DocumentNumber): string {
  return `${kindSymbol}${issuers.length === 0 ? '' : separator}${issuers.join('-')}`;
}

/**
 * Writes the number and symbol of a document in its canonical form.
 *
 * Term: số và ký hiệu văn bản. Numbers below 10 have a 0 before them; {@link parseDocumentNumber} reads
 * back the same parts.
 *
 * @param number - The parts of the number.
 * @returns The text, as “01-ĐA/HU”; the name of the kind before it where there is one.
 *
 * @example
 * ```ts
 * import { formatDocumentNumber } from 'danvan';
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
  const text = `${digits}${inYear}${beforeKind[system]}${symbolOf(number)}`;
  return kindName === undefined ? text : `${kindName} ${numberWord} ${text}`;
}
