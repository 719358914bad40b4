import { DanvanError, readable } from '#room/findings';
import { checkLocale } from './check-locale.js';
import type { FindingWords } from './locale.js';
import type { SentencesOf } from './sentence.js';

interface MakerOfFindings {
  readonly severities: object;
  readonly facts?: unknown;
}

/**
 * A language with the sentences of your own findings.
 *
 * Vietnamese: bổ sung câu giải thích.
 *
 * A sentence for a code that the language has already takes its place.
 *
 * @param locale - The language that is added to; left untouched.
 * @param maker - What makes the findings, from {@link defineFindings}.
 * @param sentences - A sentence for each of its codes; one that is missing does not compile.
 * @returns The language with the sentences.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` where the language is no value,
 * or a code has no sentence.
 *
 * @example
 * ```ts
 * import { describeFinding, en } from 'danvan';
 * import { defineFindings, warning, withSentences } from 'danvan/findings';
 *
 * const hallFinding = defineFindings('my-hall', {
 *   'seats-missing': warning<{ readonly seats: number }>(),
 * });
 * const english = withSentences(en, hallFinding, {
 *   'my-hall/seats-missing': ({ seats }, say) => `the hall lacks ${say.number(seats)} seats.`,
 * });
 * describeFinding(hallFinding('my-hall/seats-missing', { seats: 1200 }), english);
 * //=> 'The hall lacks 1,200 seats.'
 * ```
 *
 * @category Locale
 */
export function withSentences<Maker extends MakerOfFindings, Words extends FindingWords>(
  locale: Words,
  maker: Maker,
  sentences: SentencesOf<Maker>,
): Words {
  checkLocale(locale);
  const lacking = readable('What makes the findings, or a sentence,', () =>
    Object.keys(maker.severities).filter((code) => !Object.hasOwn(sentences, code)),
  );
  if (lacking.length > 0) {
    const message = `These codes have no sentence: ${lacking.join(', ')}.`;
    throw new DanvanError('INVALID_ARGUMENT', message);
  }
  return Object.freeze({
    ...locale,
    sentences: Object.freeze({ ...locale.sentences, ...sentences }),
  });
}
