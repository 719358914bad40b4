import type { Finding } from '#room/findings';
import type { FigurePlace, SubmittedFigure } from '../figures/submitted-figure.js';

/**
 * One figure that changed.
 *
 * Vietnamese: số liệu thay đổi.
 *
 * @example
 * ```ts
 * import type { FigureChange } from 'danvan/workflow';
 *
 * const isRise = ({ difference }: FigureChange): boolean => (difference ?? 0) > 0;
 * ```
 *
 * @category Workflow
 */
export interface FigureChange extends FigurePlace {
  /** Null where there was none before, or is none after. */
  readonly before: SubmittedFigure['value'];
  /** The figure since; null where it was withdrawn. */
  readonly after: SubmittedFigure['value'];
  /** What is after, less what was before; null where one of them is no number. */
  readonly difference: number | null;
  /** The id of the submission that it came with; none where its report is not accepted any more. */
  readonly submission?: string | undefined;
}

/**
 * What changed between two states of the reports.
 *
 * Vietnamese: số sửa, số bổ sung, số rút lại.
 *
 * @example
 * ```ts
 * import type { DataChanges } from 'danvan/workflow';
 *
 * const isSame = ({ count }: DataChanges): boolean => count === 0;
 * ```
 *
 * @category Workflow
 */
export interface DataChanges {
  /** How many figures. */
  readonly count: number;
  /** Figures that say something else than before. */
  readonly corrected: readonly FigureChange[];
  /** Figures that were not there before: late reports, and cells that had been left blank. */
  readonly added: readonly FigureChange[];
  /** Figures that are not there any more. */
  readonly withdrawn: readonly FigureChange[];
  /** `workflow/figures-changed`, whose sentence says “02 số sửa, 02 số bổ sung”; none where nothing did. */
  readonly findings: readonly Finding[];
}
