import type * as z from 'zod/mini';
import type { StatedCount } from '../common/stated-count.js';
import type { WorkplaceRecord } from '../common/workplace-fields.js';
import type { procedureSchema } from './procedure-schema.js';

/**
 * Rules by which agencies and enterprises work with their staff. A row is one issue of rules, or
 * counts the bodies that issued some.
 *
 * Vietnamese: quy chế thực hiện dân chủ, quy chế làm việc của cơ quan, đơn vị.
 *
 * `issued` counts the bodies that issued rules, `obliged` those that had to. A row with neither
 * is one issue of rules.
 *
 * @example
 * ```ts
 * import type { Procedure } from 'danvan/democracy';
 *
 * const isRevision = ({ revised }: Procedure): boolean => revised;
 * ```
 *
 * @category Democracy
 */
export interface Procedure extends WorkplaceRecord {
  /** What the rules are about, a word of the catalogue `procedureKinds`. */
  readonly kind: string;
  /** The id of the rules, where they are one document. */
  readonly document?: string | undefined;
  /** Whether older rules were amended or replaced: sửa đổi, bổ sung, thay thế. Defaults to false. */
  readonly revised: boolean;
  /** Agencies or enterprises that issued them. One where neither this nor `obliged` is stated. */
  readonly issued?: StatedCount | undefined;
  /** Those that had to issue them. */
  readonly obliged?: StatedCount | undefined;
}

/**
 * A {@link Procedure} as it is typed in: id, unit and kind make it complete.
 *
 * Vietnamese: quy chế thực hiện dân chủ, quy chế làm việc của cơ quan, đơn vị.
 *
 * @example
 * ```ts
 * import type { ProcedureInput } from 'danvan/democracy';
 *
 * const row: ProcedureInput = { id: 'p1', unit: 'so-a', kind: 'democracy', document: 'qc-12' };
 * ```
 *
 * @category Democracy
 */
export interface ProcedureInput extends Readonly<z.input<typeof procedureSchema>> {}
