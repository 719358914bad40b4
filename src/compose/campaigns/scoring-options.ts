import type { ScoreSheet, ScoringScheme } from '#room/campaigns';
import type { DocumentOptions } from '../frame/document-options.js';

/**
 * What a scoring sheet is composed from.
 *
 * Vietnamese: bảng chấm điểm.
 *
 * `scored` names what was scored, such as a model; without it the unit of `sheet.subject` is named.
 *
 * @example
 * ```ts
 * import type { ScoringSheetOptions } from 'danvan/report';
 *
 * const isNamed = ({ scored }: ScoringSheetOptions): boolean => scored !== undefined;
 * ```
 *
 * @category Report
 */
export interface ScoringSheetOptions extends DocumentOptions {
  /** The criteria and their maxima. */
  readonly scheme: ScoringScheme;
  /** The scores. */
  readonly sheet: ScoreSheet;
  /** Who or what was scored, in words. */
  readonly scored?: string | undefined;
  /** Paragraphs before the table. Defaults to none. */
  readonly introduction?: string | readonly string[] | undefined;
  /** Paragraphs after the table. Defaults to none. */
  readonly conclusion?: string | readonly string[] | undefined;
}
