import type { reportFinding } from '#room/compose';
import type { SentencesOf } from '#room/locale';

/** The sentences of the findings in documents that are composed, in English. */
export const composeEn: SentencesOf<typeof reportFinding> = {
  'report/left-out': ({ indicator, text }, say) =>
    `${say.quoted(text)} is not printed: ${say.indicator(indicator)} has no figure in the table.`,
};
