import type { FactsOf } from '#room/findings';
import type { Say } from './say.js';

/**
 * Writes the sentence of a finding from its facts; begins with a small letter, ends with a full stop.
 *
 * Vietnamese: câu giải thích.
 *
 * @example
 * ```ts
 * import type { Sentence } from 'danvan/findings';
 *
 * const full: Sentence<{ readonly seats: number }> = ({ seats }, say) =>
 *   `the hall has only ${say.number(seats)} seats.`;
 * ```
 *
 * @category Locale
 */
export type Sentence<Facts> = (facts: Facts, say: Say) => string;

/**
 * A sentence for each code that a maker of findings knows.
 *
 * Vietnamese: các câu giải thích.
 *
 * @example
 * ```ts
 * import type { exportFinding } from 'danvan/exporter';
 * import type { SentencesOf } from 'danvan/findings';
 *
 * type ExportSentences = SentencesOf<typeof exportFinding>;
 * const renamed: ExportSentences['export/sheet-renamed'] = ({ from }) => `${from} has a new name.`;
 * ```
 *
 * @category Locale
 */
export type SentencesOf<Maker extends { readonly facts?: unknown }> = {
  readonly [Code in keyof FactsOf<Maker>]: Sentence<FactsOf<Maker>[Code]>;
};

/**
 * A sentence for each name of a list of facts; one that is missing does not compile.
 *
 * Vietnamese: các câu theo tên.
 *
 * @example
 * ```ts
 * import type { SentencesFor } from 'danvan/findings';
 *
 * const sentences: SentencesFor<{ readonly late: { readonly days: number } }> = {
 *   late: ({ days }, say) => `${say.number(days)} days late.`,
 * };
 * ```
 *
 * @category Locale
 */
export type SentencesFor<Facts> = { readonly [Name in keyof Facts]: Sentence<Facts[Name]> };
