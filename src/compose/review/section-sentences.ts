import { heardOf, type Heard } from './heard-of.js';
import type { ReviewContext } from './review-context.js';
import { fillFrom } from './section-words.js';
import type { FilledSentence } from './sentence.js';

/** A sentence made from figures, and who was heard of them. */
export interface HeardSentence extends FilledSentence, Heard {
  readonly template: string;
}

/** The sentences of a section, made from the same cells as the tables; null for one left out. */
export const sectionSentences = (
  templates: readonly string[],
  context: ReviewContext,
): readonly HeardSentence[] =>
  templates.map((template) => ({
    ...fillFrom(template, context),
    template,
    ...heardOf(template, context),
  }));
