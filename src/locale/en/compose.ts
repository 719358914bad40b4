import type { reportFinding } from '#room/compose';
import type { SentencesOf } from '#room/locale';

/** The sentences of the findings in documents that are composed, in English. */
export const composeEn: SentencesOf<typeof reportFinding> = {
  'report/left-out': ({ indicator, text }, say) =>
    `${say.quoted(text)} is not printed: ${say.indicator(indicator)} has no figure in the table.`,
  'report/error-excluded': ({ indicator, count }, say) =>
    `figures of ${say.indicator(indicator)} with errors that are not counted: ${count}; mend or acknowledge them before signing.`,
  'report/layout-not-confirmed': ({ layout, act }, say) =>
    `the layout ${say.quoted(layout)} after ${act} was not compared with the act itself; check it before signing.`,
  'report/no-addressees': ({ layout }, say) =>
    `no addressees are printed: reports in the layout ${say.quoted(layout)} name none.`,
};
