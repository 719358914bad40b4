/**
 * The act that a dated fact stands on.
 *
 * Vietnamese: căn cứ pháp lý.
 *
 * @example
 * ```ts
 * import { partyLayout } from 'danvan/vietnam';
 * import type { LegalBasis } from 'danvan/report';
 *
 * const wasSeen = ({ confirmed }: LegalBasis): boolean => confirmed;
 * partyLayout.map(({ legalBasis }) => wasSeen(legalBasis)); //=> [false, true, false]
 * ```
 *
 * @category Layouts
 */
export interface LegalBasis {
  /** Number and symbol: “36-HD/VPTW”. */
  readonly number: string;
  /** The day of issue, as an ISO calendar date. */
  readonly issuedOn?: string;
  /** What the act is about. */
  readonly title?: string;
  /** False where the text of the act was not seen and the fact rests on practice. */
  readonly confirmed: boolean;
  /** What is not confirmed, and why; absent where all is. */
  readonly doubt?: string;
}
