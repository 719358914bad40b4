import type { SituationNote } from '#room/coordination';
import type { CoordinationNaming } from '../../coordination/programme-options.js';
import type { LetterOptions } from '../common/letter-options.js';

/**
 * What a report on the situation of the people is composed from.
 *
 * Vietnamese: báo cáo tình hình Nhân dân.
 *
 * @example
 * ```ts
 * import type { SituationReportOptions } from 'danvan/report';
 *
 * const count = ({ notes }: SituationReportOptions): number => notes.length;
 * ```
 *
 * @category Letters
 */
export interface SituationReportOptions extends LetterOptions, CoordinationNaming {
  /** The notes that are told, from {@link readSituationNotes}; choose them with {@link selectNotes}. */
  readonly notes: readonly SituationNote[];
  /** The id of the period. Defaults to that of the notes, where all have one. */
  readonly period?: string | undefined;
  /** The ids of the areas in their order; one without a note is told too. Defaults to those of the notes. */
  readonly areas?: readonly string[] | undefined;
  /** What is said of the whole, before the areas. */
  readonly assessment?: string | readonly string[] | undefined;
  /** What is recommended, behind the areas. */
  readonly recommendations?: string | readonly string[] | undefined;
}
