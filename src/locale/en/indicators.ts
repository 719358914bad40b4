import type { indicatorFinding } from '#room/indicators';
import { type SentencesOf, wordOf } from '#room/locale';

const relations: { readonly [name: string]: string } = {
  otherParts: 'part',
  numerator: 'numerator',
  denominator: 'denominator',
  partOf: 'whole',
  parts: 'part',
  sessions: 'sessions',
};

/** The sentences of the findings in indicators, in English. */
export const indicatorsEn: SentencesOf<typeof indicatorFinding> = {
  'indicators/duplicate-indicator': ({ indicator }, say) =>
    `the indicator ${say.indicator(indicator)} is defined twice; the later one is left out.`,
  'indicators/unknown-relation': ({ indicator, relation, related }, say) =>
    `the indicator ${say.indicator(indicator)} leans on ${say.indicator(related)} (${wordOf(relations, relation)}), which is not defined.`,
};
