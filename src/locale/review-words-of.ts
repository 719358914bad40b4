import { askedLocale } from './asked-locale.js';
import { vietnameseReviewWords } from './labels/vietnamese-words.js';
import type { ReviewWords } from './locale.js';

/**
 * The words that a review is written with: those of its language, or Vietnamese.
 *
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` where the language is no value, or stands
 * under its former name.
 */
export const reviewWordsOf = <Words extends ReviewWords>(options: {
  readonly locale?: Words | undefined;
}): ReviewWords => askedLocale(options) ?? vietnameseReviewWords;
