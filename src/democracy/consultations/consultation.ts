import type * as z from 'zod/mini';
import type { DemocracyRecord } from '../common/democracy-record.js';
import type { StatedCount } from '../common/stated-count.js';
import type { consultationSchema } from './consultation-schema.js';

/**
 * A matter on which the people were asked.
 *
 * Vietnamese: lấy ý kiến Nhân dân.
 *
 * Sources often tell that people were asked and not how many answered: no count is needed. `from` and
 * `to` are the days between which opinions were taken.
 *
 * @example
 * ```ts
 * import type { Consultation } from 'danvan/democracy';
 *
 * const isCounted = ({ received }: Consultation): boolean => received !== undefined;
 * ```
 *
 * @category Democracy
 */
export interface Consultation extends DemocracyRecord {
  /** What people were asked about, a word of the catalogue `consultationTopics`. */
  readonly content: string;
  /** The matter itself, in words: which draft, which project. */
  readonly title?: string | undefined;
  /** How they were asked, words of the catalogue `consultationForms`. Defaults to none told. */
  readonly forms: readonly string[];
  /** Meetings that were held for it: số cuộc. */
  readonly sessions?: StatedCount | undefined;
  /** Attendances: lượt người dự. */
  readonly attendances?: StatedCount | undefined;
  /** Opinions that came in: ý kiến tham gia. */
  readonly received?: StatedCount | undefined;
  /** Of these those that were taken up: ý kiến được tiếp thu. */
  readonly accepted?: StatedCount | undefined;
  /** Of these those that were answered with reasons instead: ý kiến được giải trình. */
  readonly explained?: StatedCount | undefined;
  /** The id of the document that plans it. */
  readonly plan?: string | undefined;
  /** The id of the report on what was taken up and why: báo cáo tiếp thu, giải trình. */
  readonly report?: string | undefined;
}

/**
 * A {@link Consultation} as it is typed in: id, unit and content make it complete.
 *
 * Vietnamese: lấy ý kiến Nhân dân.
 *
 * @example
 * ```ts
 * import type { ConsultationInput } from 'danvan/democracy';
 *
 * const row: ConsultationInput = { id: 'k1', unit: 'tinh', content: 'congress-documents' };
 * ```
 *
 * @category Democracy
 */
export interface ConsultationInput extends Readonly<z.input<typeof consultationSchema>> {}
