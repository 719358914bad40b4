import type { FormValue } from '#room/forms';
import type { ObservationInput, ObservedValue } from '#room/indicators';

/**
 * Which figure of which report: a cell of a form, or a figure of an indicator.
 *
 * Vietnamese: vị trí của số liệu trong báo cáo.
 *
 * @example
 * ```ts
 * import type { FigurePlace } from 'danvan/workflow';
 *
 * const place: FigurePlace = {
 *   ...{ form: 'bm-01', unit: 'xa-a', period: '2026-Q3' },
 *   cell: { row: 'xa-a', column: '2' },
 * };
 * ```
 *
 * @category Workflow
 */
export interface FigurePlace {
  /** The id of the form or report. */
  readonly form: string;
  /** The id of the unit that sent it. */
  readonly unit: string;
  /** The id of the period. */
  readonly period: string;
  /** The reporting line, where there are several. */
  readonly line?: string | undefined;
  /** Of a form: the key of its row and the index of its column. */
  readonly cell?: { readonly row: string; readonly column: string } | undefined;
  /** Of an indicator: all that its observation says besides its value. */
  readonly of?: Omit<ObservationInput, 'value' | 'source'> | undefined;
}

/**
 * One figure of one submission.
 *
 * Vietnamese: số liệu của một lần gửi.
 *
 * @example
 * ```ts
 * import type { SubmittedFigure } from 'danvan/workflow';
 *
 * const isOfForm = ({ cell }: SubmittedFigure): boolean => cell !== undefined;
 * ```
 *
 * @category Workflow
 */
export interface SubmittedFigure extends FigurePlace {
  /** As it was sent; null, or the state `missing`, withdraws what was sent before. */
  readonly value: FormValue | ObservedValue;
  /** The id of the submission that it came with. */
  readonly submission: string;
}
