import type * as z from 'zod/mini';
import type { DemocracyRecord } from '../common/democracy-record.js';
import type { Leading } from '../common/leadings.js';
import type { StatedCount } from '../common/stated-count.js';
import type { PetitionReceiver } from '../petitions/petition-words.js';
import type { ReceptionKind } from './reception-kinds.js';
import type { receptionSchema } from './reception-schema.js';

/**
 * A day on which citizens were received, or all such days of some time together.
 *
 * Vietnamese: tiếp công dân.
 *
 * Visits (lượt), people (người) and cases (vụ việc) are different units and are never added. Large
 * groups are among the visits, and their people among the people. What a people's council received
 * is kept apart from what all others did: whether some of it is in both is not known.
 *
 * @example
 * ```ts
 * import type { Reception } from 'danvan/democracy';
 *
 * const isByHead = ({ ledBy }: Reception): boolean => ledBy === 'head';
 * ```
 *
 * @category Democracy
 */
export interface Reception extends DemocracyRecord {
  /** Who received: the authorities, or the people's council. Defaults to `authorities`. */
  readonly receivedBy: PetitionReceiver;
  /** Whether the head received, or somebody sent by the head. */
  readonly ledBy?: Leading | undefined;
  /** Every working day (thường xuyên), on set days (định kỳ), or ad hoc (đột xuất). */
  readonly kind?: ReceptionKind | undefined;
  /** What the citizens came for. */
  readonly title?: string | undefined;
  /** Days of reception: ngày tiếp. A record of one day without a number is one day. */
  readonly days?: number | undefined;
  /** Sessions: buổi, cuộc tiếp. */
  readonly sessions?: StatedCount | undefined;
  /** Visits: lượt tiếp. */
  readonly visits?: StatedCount | undefined;
  /** Citizens received: người, công dân. */
  readonly people?: StatedCount | undefined;
  /** Cases that they brought: vụ việc. */
  readonly cases?: StatedCount | undefined;
  /** Visits of large groups: đoàn đông người. */
  readonly largeGroups?: StatedCount | undefined;
  /** People in large groups. */
  readonly largeGroupPeople?: StatedCount | undefined;
  /** Letters handed in: đơn nhận. The indicators count letters from the list of petitions. */
  readonly lettersReceived?: StatedCount | undefined;
  /** Letters forwarded to whom they concern: đơn chuyển. */
  readonly lettersForwarded?: StatedCount | undefined;
}

/**
 * A {@link Reception} as it is typed in: id and unit make it complete.
 *
 * Vietnamese: tiếp công dân.
 *
 * @example
 * ```ts
 * import type { ReceptionInput } from 'danvan/democracy';
 *
 * const row: ReceptionInput = { id: 't1', unit: 'xa-a', ledBy: 'head', date: '2026-05-15' };
 * ```
 *
 * @category Democracy
 */
export interface ReceptionInput extends Readonly<z.input<typeof receptionSchema>> {}
