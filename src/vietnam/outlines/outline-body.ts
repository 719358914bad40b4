import type { OutlineRow } from './outline-row.js';

/**
 * Whose review an outline is for.
 *
 * Vietnamese: cơ quan báo cáo (ban của cấp ủy, ủy ban nhân dân, Mặt trận Tổ quốc, đảng ủy cấp xã).
 *
 * `party-board`: a board of a Party committee (Ban Tuyên giáo và Dân vận, Ban Dân vận) ·
 * `people-committee` · `front`: the Fatherland Front · `commune`: the Party committee of a commune.
 *
 * @example
 * ```ts
 * import type { OutlineBody } from 'danvan/vietnam';
 *
 * const body: OutlineBody = 'party-board';
 * ```
 *
 * @category Report
 */
export type OutlineBody = 'party-board' | 'people-committee' | 'front' | 'commune';

/** What the reviews of one body are about, and their sections between situation and lessons. */
export interface BodyOutline {
  /** “công tác dân vận và thực hiện dân chủ ở cơ sở”. */
  readonly work: string;
  /** The head of the first part, without its period. */
  readonly assessment: string;
  readonly rows: readonly OutlineRow[];
}
