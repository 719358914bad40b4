import type { DocumentIssuer } from '../document-issuer.js';
import type { DocumentKind, DocumentSystem } from '../document-kind.js';

/**
 * The number and symbol of a document, taken apart.
 *
 * Vietnamese: số và ký hiệu văn bản.
 *
 * It is not the identity of a document: Party numbers begin again with each term, State numbers
 * with each year.
 *
 * @example
 * ```ts
 * import type { DocumentNumber } from 'danvan/documents';
 *
 * const number: DocumentNumber = {
 *   system: 'party',
 *   number: 844,
 *   kindSymbol: 'QĐ',
 *   separator: '/',
 *   issuers: ['HU'],
 * };
 * ```
 *
 * @category Documents
 */
export interface DocumentNumber {
  /** Whose numbering it follows. */
  readonly system: DocumentSystem;
  /** A whole number from 1 to 99 999. */
  readonly number: number;
  /** The letter of a number put in later: the a of 12a. */
  readonly suffix?: string | undefined;
  /** The year within the number, of legislative documents and in short forms such as “NĐ 30/2020”. */
  readonly year?: number | undefined;
  /** The letters of the kind of document. */
  readonly kindSymbol?: string | undefined;
  /** The name of the kind where it was written out before the number. */
  readonly kindName?: string | undefined;
  /** What stands between the symbol of the kind and the issuers. */
  readonly separator?: '-' | '/' | undefined;
  /** The parts of the symbol after the kind, in their order. */
  readonly issuers: readonly string[];
}

/**
 * Why the kind of a document cannot be told from its number.
 *
 * Vietnamese: chưa xác định được thể loại văn bản.
 *
 * @example
 * ```ts
 * import type { DocumentNumberDoubt } from 'danvan/documents';
 *
 * const doubt: DocumentNumberDoubt = 'several-kinds';
 * ```
 *
 * @category Documents
 */
export type DocumentNumberDoubt =
  'several-kinds' | 'unknown-kind' | 'kind-not-in-force' | 'kind-name-differs' | 'bare-number';

/**
 * A body that stands in a document number, with the issuers that its symbol can mean.
 *
 * Vietnamese: cơ quan ban hành ghi trong ký hiệu văn bản.
 *
 * No candidates: the table does not have the symbol.
 *
 * @example
 * ```ts
 * import { parseDocumentNumber, type DocumentBody } from 'danvan/documents';
 * import { documentIssuers, documentKinds } from 'danvan/vietnam';
 *
 * const tables = { kinds: documentKinds, issuers: documentIssuers };
 * const result = parseDocumentNumber('403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN', tables);
 * const [first]: readonly DocumentBody[] = result.ok ? result.value.bodies : [];
 * first?.term; //=> 14
 * first?.candidates.map(({ symbol }) => symbol); //=> ['UBTVQH']
 * ```
 *
 * @category Documents
 */
export interface DocumentBody {
  /** One part of the symbol, or several that belong together, as MTTW-BTT. */
  readonly symbol: string;
  /** The term of office that the symbol carries: the 14 of UBTVQH14. */
  readonly term?: number | undefined;
  /** Bodies that have these letters, where several do. */
  readonly candidates: readonly DocumentIssuer[];
}

/**
 * A document number as it was read: its parts, the kinds it can be of, and the text.
 *
 * Vietnamese: số và ký hiệu văn bản đã đọc.
 *
 * @example
 * ```ts
 * import { parseDocumentNumber, type ReadDocumentNumber } from 'danvan/documents';
 *
 * const result = parseDocumentNumber('25-NQ/TW', { kinds: [] });
 * const read: ReadDocumentNumber | undefined = result.ok ? result.value : undefined;
 * read?.issuers; //=> ['TW']
 * ```
 *
 * @category Documents
 */
export interface ReadDocumentNumber extends DocumentNumber {
  /** The kinds that it can be of, none where its symbol is not known. */
  readonly kinds: readonly DocumentKind[];
  /** Whether the kind is in doubt; whose number it is, `bodies` tell. */
  readonly isAmbiguous: boolean;
  /** What is not certain about the reading. */
  readonly doubts: readonly DocumentNumberDoubt[];
  /** The bodies among the issuers, in their order; the first one leads. */
  readonly bodies: readonly DocumentBody[];
  /** The text as it was given. */
  readonly written: string;
}
