import { requireObject, type FindingPlace, type ParseResult } from '#room/findings';
import type { CalendarDate } from '#room/time';
import type { DocumentIssuer } from '../document-issuer.js';
import type { DocumentKind } from '../document-kind.js';
import type { ReadDocumentNumber } from './document-number.js';
import { createNumberReader } from './number-reader.js';

/**
 * What a document number is read with.
 *
 * Vietnamese: bảng thể loại văn bản, bảng chữ viết tắt tên cơ quan.
 *
 * @example
 * ```ts
 * import type { DocumentNumberOptions } from 'danvan/documents';
 * import { documentIssuers, documentKinds } from 'danvan/vietnam';
 *
 * const options: DocumentNumberOptions = {
 *   kinds: documentKinds,
 *   issuers: documentIssuers,
 *   at: '2022-04-20',
 * };
 * ```
 *
 * @category Documents
 */
export interface DocumentNumberOptions {
  /** The kinds of documents whose letters may stand in the number. */
  readonly kinds: readonly DocumentKind[];
  /** The bodies that the symbols can mean. Defaults to none known. */
  readonly issuers?: readonly DocumentIssuer[] | undefined;
  /** The day of the document, which tells the kinds and bodies in force. Defaults to any day. */
  readonly at?: CalendarDate | undefined;
  /** Where the text stands, for findings. Defaults to nowhere. */
  readonly place?: FindingPlace | undefined;
}

/**
 * Reads the number and symbol of a Party, State, joint or legislative document.
 *
 * Vietnamese: số và ký hiệu văn bản.
 *
 * Dashes and spaces of all sorts are read, Ð for Đ, and the National Assembly in every spelling
 * (QH15, Q.H15, QHXV; UBTVQH15 with and without NQ); the name or the symbol of a kind may stand before it,
 * with or without “số”. A symbol can stand for two kinds (QĐ, TTr, TT), which the result says; the
 * day and the name of the kind tell them apart. Texts of more than 200 characters are refused
 * unread. Findings: `documents/not-a-number`.
 *
 * @param text - The text, as “844-QĐ/HU”, “Nghị định 59/2023/NĐ-CP”, “NĐ 30/2020” or “Chỉ thị số 17”.
 * @param options - The kinds, the issuers, the day of the document, and the place for findings.
 * @returns The parts of the number, or the finding that there is none.
 *
 * @example
 * ```ts
 * import { parseDocumentNumber } from 'danvan/documents';
 * import { documentIssuers as issuers, documentKinds as kinds } from 'danvan/vietnam';
 *
 * const result = parseDocumentNumber('844 – QĐ/HU', { kinds, issuers });
 * result.ok && result.value.number; //=> 844
 * result.ok && result.value.kinds.map((kind) => kind.name.en); //=> ['decision', 'rules']
 * result.ok && result.value.bodies[0]?.candidates.map((body) => body.name.vi); //=> ['huyện ủy']
 * ```
 *
 * @category Documents
 */
export function parseDocumentNumber(
  text: string,
  options: DocumentNumberOptions,
): ParseResult<ReadDocumentNumber> {
  const { kinds, issuers, at, place } = requireObject(options, 'options');
  return createNumberReader({ kinds, issuers })(text, { at, place });
}
