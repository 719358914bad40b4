import type * as z from 'zod/mini';
import type { DemocracyRecord } from '../common/democracy-record.js';
import type { StatedCount } from '../common/stated-count.js';
import type { mediationSchema } from './mediation-schema.js';
import type { MediationRateBasis } from './rate-bases.js';

/**
 * A rate of successful mediation as its source states it.
 *
 * Vietnamese: tỷ lệ hòa giải thành.
 *
 * @example
 * ```ts
 * import type { MediationRate } from 'danvan/democracy';
 *
 * const rate: MediationRate = { percent: 74, of: 'received' };
 * ```
 *
 * @category Democracy
 */
export interface MediationRate {
  /** The rate in per cent, with as many digits as are printed: 74, 73.8. */
  readonly percent: number;
  /** What it is a share of. */
  readonly of: MediationRateBasis;
}

/**
 * Cases of mediation: those of a team or commune over days or a period, or a single one, from the
 * day it was received (`date`, `received: 1`) to the day it ended (`to`).
 *
 * Vietnamese: kết quả hòa giải ở cơ sở.
 *
 * What was open and came in is what succeeded, failed, is pending or was withdrawn.
 *
 * @example
 * ```ts
 * import type { Mediation } from 'danvan/democracy';
 *
 * const isOver = ({ pending }: Mediation): boolean => pending === 0;
 * ```
 *
 * @category Democracy
 */
export interface Mediation extends DemocracyRecord {
  /** What the dispute is about, a word of the catalogue `disputeKinds`. */
  readonly disputeKind?: string | undefined;
  /** Cases open from before: kỳ trước chuyển sang. */
  readonly opening?: StatedCount | undefined;
  /** Cases received: tiếp nhận. */
  readonly received?: StatedCount | undefined;
  /** Cases mediated with success: hòa giải thành. */
  readonly successful?: StatedCount | undefined;
  /** Cases mediated without success: hòa giải không thành. */
  readonly failed?: StatedCount | undefined;
  /** Cases still open at the end: đang hòa giải. */
  readonly pending?: StatedCount | undefined;
  /** Cases withdrawn or stopped: rút, đình chỉ. */
  readonly withdrawn?: StatedCount | undefined;
  /** The rate of success that the source states, with what it is a share of. */
  readonly rate?: MediationRate | undefined;
}

/**
 * A {@link Mediation} as it is typed in: id and unit make it complete.
 *
 * Vietnamese: kết quả hòa giải ở cơ sở.
 *
 * @example
 * ```ts
 * import type { MediationInput } from 'danvan/democracy';
 *
 * const row: MediationInput = { id: 'm1', unit: 'xa-a', period: '2026-Q1', received: 12 };
 * ```
 *
 * @category Democracy
 */
export interface MediationInput extends Readonly<z.input<typeof mediationSchema>> {}
