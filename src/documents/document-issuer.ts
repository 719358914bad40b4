import type { Interval, Name } from '#room/organization';

/**
 * A body in the short form that numbers of documents carry.
 *
 * Vietnamese: chữ viết tắt tên cơ quan ban hành.
 *
 * One symbol can stand for several bodies: TU for a provincial and for a city Party committee.
 * `isConfirmed` is false where no text of the rule was at hand.
 *
 * @example
 * ```ts
 * import type { DocumentIssuer } from 'danvan/documents';
 *
 * const issuer: DocumentIssuer = {
 *   symbol: 'HU',
 *   name: { vi: 'huyện ủy', en: 'district Party committee' },
 *   line: 'party',
 *   to: '2025-06-30',
 *   isConfirmed: true,
 * };
 * ```
 *
 * @category Documents
 */
export interface DocumentIssuer extends Interval {
  /** Its letters in numbers: “TU”. */
  readonly symbol: string;
  /** What the body is called. */
  readonly name: Name;
  /** The line it belongs to. */
  readonly line: 'party' | 'state' | 'front' | 'union';
  /** The act that sets the letters. */
  readonly legalBasis?: string | undefined;
  /** False where no public source confirms it. */
  readonly isConfirmed: boolean;
}
