import type { Qualifier } from '#room/text';

/**
 * An indicator of which a number in a text may be a figure, and why.
 *
 * Vietnamese: chỉ tiêu được đề xuất.
 *
 * @example
 * ```ts
 * import type { ProposedIndicator } from 'danvan/indicators';
 *
 * const teams: ProposedIndicator = {
 *   indicator: 'mediation.teams',
 *   wording: 'tổ hòa giải',
 *   words: ['tổ', 'hòa', 'giải'],
 *   weight: 30.5,
 * };
 * ```
 *
 * @category Indicators
 */
export interface ProposedIndicator {
  /** The code of the indicator. */
  readonly indicator: string;
  /** The name or other name of the indicator that fits best. */
  readonly wording: string;
  /** The words of the wording that stand near the number, in the order of the wording. */
  readonly words: readonly string[];
  /** How well the words fit: larger is better. It only orders the proposals of one value. */
  readonly weight: number;
}

/**
 * A value that a text seems to hold: a number with its unit, where it stands, and what it may count.
 *
 * Vietnamese: số liệu đọc được trong câu.
 *
 * A proposal for somebody to confirm; nothing is recorded.
 *
 * @example
 * ```ts
 * import type { ScannedValue } from 'danvan/indicators';
 *
 * const rice: ScannedValue = {
 *   text: '134 tấn gạo',
 *   start: 4,
 *   end: 15,
 *   amount: 134,
 *   qualifier: 'nearly',
 *   unit: 'tấn gạo',
 *   proposals: [],
 * };
 * ```
 *
 * @category Indicators
 */
export interface ScannedValue {
  /** Number and unit as written, without the qualifier before them. */
  readonly text: string;
  /** Where they begin in the text in NFC, counted as JavaScript counts characters. */
  readonly start: number;
  /** Where they end, exclusive. */
  readonly end: number;
  /** Scales are multiplied in; null for “nhiều”, which holds no number. */
  readonly amount: number | null;
  /** The larger number of a range. */
  readonly to?: number;
  /** The word before the number. */
  readonly qualifier?: Qualifier;
  /** The noun behind the number, to the first verb, preposition or mark. */
  readonly unit: string;
  /** Of a ratio, which is two values: “240/325 vụ”. */
  readonly ratio?: 'part' | 'whole';
  /** The indicators whose words fit, best first; none where no words do. */
  readonly proposals: readonly ProposedIndicator[];
}
