import type { Interval, Name } from '../organization/index.js';
import type { DocumentSystem } from './document-kind.js';

/**
 * A body in the short form that numbers of documents carry.
 *
 * Term: chữ viết tắt tên cơ quan ban hành. One symbol can stand for several bodies: TU for a provincial
 * and for a city Party committee. `isConfirmed` is false where no text of the rule was at hand.
 *
 * @example
 * ```ts
 * import type { DocumentIssuer } from 'danvan';
 *
 * const issuer: DocumentIssuer = {
 *   symbol: 'HU',
 *   name: { vi: 'huyện ủy', en: 'district Party committee' },
 *   system: 'party',
 *   until: '2025-07-01',
 *   isConfirmed: true,
 * };
 * ```
 *
 * @category Documents
 */
export interface DocumentIssuer extends Interval {
  readonly symbol: string;
  readonly name: Name;
  readonly system: Exclude<DocumentSystem, 'unknown'>;
  readonly legalBasis?: string | undefined;
  readonly isConfirmed: boolean;
}
