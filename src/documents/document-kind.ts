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
  readonly id: string;
  readonly name: Name;
  readonly system: Exclude<DocumentSystem, 'unknown'>;
  readonly symbol?: string | undefined;
  /** True for the forms of copies: certified copy, extract. */
  readonly isCopy?: boolean | undefined;
  /** False for kinds that carry no number. Defaults to true. */
  readonly isNumbered?: boolean | undefined;
  readonly legalBasis?: string | undefined;
  readonly isConfirmed: boolean;
}
