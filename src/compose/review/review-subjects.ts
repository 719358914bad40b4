import type { CoordinationEvent } from '#room/coordination';
import type { CoordinationNaming } from '../coordination/programme-options.js';
import type { DocumentPassageOptions } from '../documents/document-passages.js';

/**
 * Documents that a review tells of: what they carry out, and to how many they were made known.
 *
 * Vietnamese: văn bản nêu trong báo cáo.
 *
 * @example
 * ```ts
 * import type { ReviewDocuments } from 'danvan/report';
 *
 * const idsOf = ({ sections }: ReviewDocuments) => Object.values(sections).flat();
 * ```
 *
 * @category Report
 */
export interface ReviewDocuments extends Omit<DocumentPassageOptions, 'hierarchy' | 'locale'> {
  /** The ids of documents, by the id of the section that tells of them. */
  readonly sections: { readonly [section: string]: readonly string[] };
}

/**
 * Events that a review tells of, such as conferences.
 *
 * Vietnamese: hội nghị, hoạt động nêu trong báo cáo.
 *
 * @example
 * ```ts
 * import type { ReviewEvents } from 'danvan/report';
 *
 * const countOf = ({ sections }: ReviewEvents) => Object.values(sections).flat().length;
 * ```
 *
 * @category Report
 */
export interface ReviewEvents extends CoordinationNaming {
  /** Events, by the id of the section that tells of them. */
  readonly sections: { readonly [section: string]: readonly CoordinationEvent[] };
}
