import type * as z from 'zod/mini';
import type { DemocracyRecord } from '../common/democracy-record.js';
import type { StatedCount } from '../common/stated-count.js';
import type { supervisionSchema } from './supervision-schema.js';

/**
 * A supervision, or several as a report counts them; whoever supervises.
 *
 * Vietnamese: cuộc giám sát.
 *
 * `unit` is the place or body in which it was held. A record with a `date` and no number of sessions
 * is one session; a record with neither tells that there was supervision, and not how much.
 *
 * @example
 * ```ts
 * import type { Supervision } from 'danvan/democracy';
 *
 * const foundNothing = ({ violations }: Supervision): boolean => violations === 0;
 * ```
 *
 * @category Democracy
 */
export interface Supervision extends DemocracyRecord {
  /** Who supervised, a word of the catalogue `supervisorKinds`. */
  readonly supervisor: string;
  /** The id of the body that supervised, where it is a unit. */
  readonly supervisingUnit?: string | undefined;
  /** The id of the record of the board that supervised, in the list `boards`. */
  readonly board?: string | undefined;
  /** In which form, a word of the catalogue `supervisionForms`. */
  readonly form?: string | undefined;
  /** What was supervised, a word of the catalogue `supervisionTopics`. */
  readonly topic?: string | undefined;
  /** What was supervised, in words. */
  readonly title?: string | undefined;
  /** The id or title of the project that was supervised. */
  readonly project?: string | undefined;
  /** Sessions: số cuộc. */
  readonly sessions?: StatedCount | undefined;
  /** Visits to the places themselves. */
  readonly siteVisits?: StatedCount | undefined;
  /** Violations that were found: sai phạm, vụ việc phát hiện. */
  readonly violations?: StatedCount | undefined;
  /** Cases that were recommended for handling: kiến nghị. */
  readonly recommendations?: StatedCount | undefined;
  /** Recommendations to Party committees. */
  readonly toPartyCommittees?: StatedCount | undefined;
  /** Recommendations to authorities of the State. */
  readonly toAuthorities?: StatedCount | undefined;
  /** Recommendations to all others. */
  readonly toOthers?: StatedCount | undefined;
  /** Recommendations that were accepted. */
  readonly accepted?: StatedCount | undefined;
  /** Recommendations that were carried out. */
  readonly resolved?: StatedCount | undefined;
  /** Gaps in the law that were pointed out: bất cập pháp luật. */
  readonly lawGaps?: StatedCount | undefined;
  /** Money recovered, in đồng. */
  readonly moneyRecovered?: StatedCount | undefined;
  /** Taken off final settlements of works, in đồng: giảm trừ quyết toán. */
  readonly settlementReduced?: StatedCount | undefined;
  /** Money handled otherwise, in đồng. */
  readonly otherMoneyHandled?: StatedCount | undefined;
  /** Land recovered, in square metres. */
  readonly landRecovered?: StatedCount | undefined;
  /** Land handled otherwise, in square metres. */
  readonly otherLandHandled?: StatedCount | undefined;
}

/**
 * A {@link Supervision} as it is typed in: id, unit and supervisor make it complete.
 *
 * Vietnamese: cuộc giám sát.
 *
 * @example
 * ```ts
 * import type { SupervisionInput } from 'danvan/democracy';
 *
 * const row: SupervisionInput = { id: 's1', unit: 'tinh', supervisor: 'front', period: '2026-Q1' };
 * ```
 *
 * @category Democracy
 */
export interface SupervisionInput extends Readonly<z.input<typeof supervisionSchema>> {}
