import type * as z from 'zod/mini';
import type { DemocracyRecord } from '../common/democracy-record.js';
import type { StatedCount } from '../common/stated-count.js';
import type { clearanceSchema } from './clearance-schema.js';

/**
 * Land that is cleared for a project, with those who live on it or use it.
 *
 * Vietnamese: công tác giải phóng mặt bằng.
 *
 * Numbers are those of the days or the period of the record. Whoever agreed need not have handed over
 * yet; whoever handed over need not have agreed.
 *
 * @example
 * ```ts
 * import type { Clearance } from 'danvan/democracy';
 *
 * const isDone = ({ areaAffected, areaHandedOver }: Clearance): boolean =>
 *   areaAffected === areaHandedOver;
 * ```
 *
 * @category Democracy
 */
export interface Clearance extends DemocracyRecord {
  /** Which project it is for, by its id. */
  readonly project: string;
  /** What the project is called. */
  readonly title?: string | undefined;
  /** How many projects it sums up. Defaults to one. */
  readonly projects?: StatedCount | undefined;
  /** Households affected: hộ bị ảnh hưởng. */
  readonly households?: StatedCount | undefined;
  /** Households that agreed: hộ đồng thuận. */
  readonly agreed?: StatedCount | undefined;
  /** Households that handed over their land: hộ bàn giao mặt bằng. */
  readonly handedOver?: StatedCount | undefined;
  /** Households that were compelled: hộ bị cưỡng chế. */
  readonly compelled?: StatedCount | undefined;
  /** Complaints about it: đơn khiếu nại. */
  readonly complaints?: StatedCount | undefined;
  /** Land to be handed over, in square metres. */
  readonly areaAffected?: StatedCount | undefined;
  /** Land handed over, in square metres. */
  readonly areaHandedOver?: StatedCount | undefined;
  /** Compensation and support paid, in đồng: bồi thường, hỗ trợ. */
  readonly compensation?: StatedCount | undefined;
}

/**
 * A {@link Clearance} as it is typed in: id, unit and project make it complete.
 *
 * Vietnamese: công tác giải phóng mặt bằng.
 *
 * @example
 * ```ts
 * import type { ClearanceInput } from 'danvan/democracy';
 *
 * const row: ClearanceInput = { id: 'g1', unit: 'xa-a', project: 'ql-14', households: 86, agreed: 80 };
 * ```
 *
 * @category Democracy
 */
export interface ClearanceInput extends Readonly<z.input<typeof clearanceSchema>> {}
