import type { FigureTable } from '#room/aggregation';
import type { Annex } from '#room/report';

/**
 * How the annexes of figures are printed.
 *
 * Vietnamese: cách in phụ lục số liệu.
 *
 * @example
 * ```ts
 * import type { FigureAnnexes } from 'danvan/report';
 *
 * const asked: FigureAnnexes = { statistics: 'portrait', matrix: 'none' };
 * ```
 *
 * @category Report
 */
export interface FigureAnnexes {
  /** The annex of all indicators. Defaults to `landscape`. */
  readonly statistics?: Annex['orientation'] | 'none' | undefined;
  /** The annex of units and indicators. Defaults to `landscape`. */
  readonly matrix?: Annex['orientation'] | 'none' | undefined;
  /**
   * Units down and indicators across, the other way round, or a table for each area of the
   * catalogue. Defaults to units down up to twelve indicators, else indicators down up to twelve units,
   * else by area.
   */
  readonly shape?: 'units-down' | 'indicators-down' | 'by-area' | undefined;
  /** The figures from the beginning of the year on (lũy kế), for a column of their own. */
  readonly cumulative?: FigureTable | undefined;
  /**
   * Whether the annex by unit carries its sums from page to page (“Cộng chuyển trang”, “Mang sang”).
   * Defaults to no.
   */
  readonly carried?: boolean | undefined;
  /** Whether plan and share of the plan have columns. Defaults to whether any plan is known. */
  readonly plan?: boolean | undefined;
}
