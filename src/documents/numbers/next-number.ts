import type { ParseResult } from '#room/findings';
import { readNumbering } from './read-numbering.js';
import type { DocumentNumber } from './document-number.js';
import type { Document } from '../document.js';
import { formatDocumentNumber } from './format-document-number.js';
import type { NumberingOptions } from './numbering-options.js';
import { createSeriesReader } from './series-of.js';
import { documentFinding } from '../findings.js';

/**
 * A document that waits for its number: all of the number but the number itself.
 *
 * Vietnamese: văn bản chờ cấp số.
 *
 * `symbol` as {@link parseDocumentNumber} gives it; the day, the term, the issuers and the kind say
 * which series it is of.
 *
 * @example
 * ```ts
 * import type { UnnumberedDocument } from 'danvan/documents';
 *
 * const plan: UnnumberedDocument = {
 *   symbol: { system: 'party', kindSymbol: 'KH', separator: '/', issuers: ['HU'] },
 *   term: '2020/2025',
 * };
 * ```
 *
 * @category Documents
 */
export interface UnnumberedDocument
  extends Pick<Document, 'kind' | 'date' | 'term'>, Partial<Pick<Document, 'issuers'>> {
  /** The letters that follow the number. */
  readonly symbol: Omit<DocumentNumber, 'number' | 'suffix'>;
}

/** Five digits are all that a number has. */
const highest = 99_999;

/**
 * The number that a document gets after those that are there.
 *
 * Vietnamese: cấp số văn bản.
 *
 * It follows the highest of its series, also where there are gaps. Findings:
 * `documents/series-not-known` where the day or the term is missing, `documents/not-a-number` where
 * the series is full.
 *
 * @param documents - The documents of the register, numbered and not.
 * @param waiting - The document that waits for its number.
 * @param options - The rules, the kinds, and the terms of office.
 * @returns The parts of its number, for {@link formatDocumentNumber}, or the findings.
 *
 * @example
 * ```ts
 * import { formatDocumentNumber, nextNumber, type UnnumberedDocument } from 'danvan/documents';
 * import { documentKinds as kinds, numberingRules as rules } from 'danvan/vietnam';
 *
 * const documents = [{ id: 'kh-114', number: '114-KH/HU', term: '2020/2025', issuers: [] }];
 * const waiting: UnnumberedDocument = {
 *   symbol: { system: 'party', kindSymbol: 'KH', separator: '/', issuers: ['HU'] },
 *   term: '2020/2025',
 * };
 * const result = nextNumber(documents, waiting, { kinds, rules });
 * result.ok && formatDocumentNumber(result.value); //=> '115-KH/HU'
 * ```
 *
 * @category Documents
 */
export function nextNumber(
  documents: readonly Document[],
  waiting: UnnumberedDocument,
  options: NumberingOptions,
): ParseResult<DocumentNumber> {
  const { symbol, ...facts } = waiting;
  const draft = { id: '', issuers: [], ...facts };
  const found = createSeriesReader(options)(draft, formatDocumentNumber({ ...symbol, number: 1 }));
  if (!found.ok) return found;
  const { series, rule } = found.value;
  const { startsAt = 1 } = rule;
  const next = readNumbering(documents, options).values.find(({ id }) => id === series)?.next;
  const value = { ...symbol, number: next ?? startsAt };
  if (value.number <= highest) return { ok: true, value };
  const text = formatDocumentNumber(value);
  return { ok: false, findings: [documentFinding('documents/not-a-number', { text })] };
}
