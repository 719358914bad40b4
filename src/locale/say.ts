/**
 * Writes the facts of a finding in the language of its sentence.
 *
 * Vietnamese: cách viết dữ kiện.
 *
 * @example
 * ```ts
 * import type { Say } from 'danvan/findings';
 *
 * const who = (unit: string, say: Say): string => `${say.unit(unit)} has not reported.`;
 * ```
 *
 * @category Locale
 */
export interface Say {
  /** A number with all its digits. */
  readonly number: (number: number) => string;
  /** How many, as Vietnamese documents write it: `07`, `4.001`; in English the plain number. */
  readonly count: (count: number) => string;
  /** Its size without the sign, for “by how much”. */
  readonly size: (difference: number) => string;
  /** The name of a unit, or its id in quotation marks. */
  readonly unit: (id: string) => string;
  /** The name of an indicator, or its code, in quotation marks. */
  readonly indicator: (code: string) => string;
  /** The name of a reporting line, or its id in quotation marks. */
  readonly line: (id: string) => string;
  /** The label of a period. */
  readonly period: (id: string) => string;
  /** The id of the period that a text in other words means; null where it means none. */
  readonly meant: (text: string) => string | null;
  /** Days from the first on and before `until`, as texts say them: with their last day. */
  readonly days: (days: { readonly from: string | null; readonly until: string | null }) => string;
  /** The same without its calendar, where the sentence names that itself. */
  readonly bare: (id: string) => string;
  /** The name of a reporting calendar, or its id in quotation marks. */
  readonly calendar: (id: string) => string;
  /** A day, or a year. */
  readonly date: (date: string) => string;
  /** Texts in quotation marks, parted by commas. */
  readonly quoted: (...texts: readonly string[]) => string;
  /** Characters with their code points, since many cannot be seen. */
  readonly characters: (characters: readonly string[]) => string;
}
