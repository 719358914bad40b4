import type { Interval, Name } from '#room/organization';

/**
 * A system of document numbers.
 *
 * Vietnamese: hệ thống văn bản: văn bản của Đảng, văn bản hành chính, văn bản quy phạm pháp luật.
 *
 * `unknown`: a bare number does not tell.
 *
 * @example
 * ```ts
 * import type { DocumentSystem } from 'danvan/documents';
 *
 * const system: DocumentSystem = 'party';
 * ```
 *
 * @category Documents
 */
export type DocumentSystem = 'party' | 'state' | 'legislative' | 'unknown';

/**
 * A kind of documents with the symbol that its numbers carry, and the days of that rule.
 *
 * Vietnamese: thể loại văn bản, chữ viết tắt tên loại văn bản.
 *
 * Laws carry no symbol. `isConfirmed` is false where no text of the rule was at hand.
 *
 * @example
 * ```ts
 * import type { DocumentKind } from 'danvan/documents';
 *
 * const kind: DocumentKind = {
 *   id: 'party-decision',
 *   name: { vi: 'quyết định', en: 'decision' },
 *   system: 'party',
 *   symbol: 'QĐ',
 *   isConfirmed: false,
 * };
 * ```
 *
 * @category Documents
 */
export interface DocumentKind extends Interval {
  /** Identity of the kind: `report`. */
  readonly id: string;
  /** What a document of the kind is called. */
  readonly name: Name;
  /** Whose documents they are: of the Party, the State or the Front. */
  readonly system: Exclude<DocumentSystem, 'unknown'>;
  /** Its letters in numbers: “BC”; absent where it has none. */
  readonly symbol?: string | undefined;
  /** True for the forms of copies: certified copy, extract. */
  readonly isCopy?: boolean | undefined;
  /** False for kinds that carry no number. Defaults to true. */
  readonly isNumbered?: boolean | undefined;
  /** The act that sets the kind. */
  readonly legalBasis?: string | undefined;
  /** False where no public source confirms it. */
  readonly isConfirmed: boolean;
}
