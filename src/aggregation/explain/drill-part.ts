import type { Cell } from '../cell.js';
import type { ExplainedAmount } from './explained-amount.js';

/**
 * One line of a figure that was taken apart.
 *
 * Vietnamese: dòng chi tiết của số liệu.
 *
 * `unit`: what one unit directly below adds, with all units below it. `own` (số của riêng đơn
 * vị): what the asked unit adds itself. `consolidated` (số tổng hợp): a figure that the asked
 * unit sent for all units below it, used in place of theirs.
 *
 * @example
 * ```ts
 * import type { DrillPart } from 'danvan/aggregation';
 *
 * const adds = ({ counted }: DrillPart) => counted !== null;
 * ```
 *
 * @category Aggregation
 */
export interface DrillPart {
  /** A unit with all below it, or what the unit asked about sent itself. */
  readonly kind: 'unit' | 'own' | 'consolidated';
  /** The id of the unit that adds it. */
  readonly unit: string;
  /** What it adds to the figure; null where it adds nothing. */
  readonly counted: ExplainedAmount | null;
  /** Of a recomputed rate: what it adds to both sides. */
  readonly terms?: {
    readonly numerator: ExplainedAmount;
    readonly denominator: ExplainedAmount;
  };
  /** The figure of the unit taken by itself, which may hold more than it adds; of units below only. */
  readonly cell: Cell | null;
  /** Positions of the observations that it adds. */
  readonly contributors: readonly number[];
}

/**
 * A figure and the lines that add up to it.
 *
 * Vietnamese: số liệu và các dòng chi tiết.
 *
 * @example
 * ```ts
 * import type { DrillDown } from 'danvan';
 *
 * const below = ({ parts }: DrillDown) => parts.filter(({ kind }) => kind === 'unit');
 * ```
 *
 * @category Aggregation
 */
export interface DrillDown {
  /** The cell that was asked for. */
  readonly cell: Cell;
  /** What adds up to it, each with its own amount. */
  readonly parts: readonly DrillPart[];
}
