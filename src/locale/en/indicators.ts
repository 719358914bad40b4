import type { indicatorFinding } from '#room/indicators';
import { type SentencesOf, wordOf } from '#room/locale';

const relations: { readonly [name: string]: string } = {
  replaces: 'earlier version',
  deprecated: 'what to use in its place',
  carriedOver: 'what was carried over',
  holds: 'relation',
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
  'indicators/ring': ({ indicators }, say) =>
    `the indicators ${indicators.map(say.indicator).join(', ')} are parts, terms or versions of each other in a ring; take one relation out.`,
  'indicators/term-is-ratio': ({ indicator, term }, say) =>
    `the indicator ${say.indicator(indicator)} has a rate among its terms (${say.indicator(term)}); rates do not add up, take a count.`,
  'indicators/versions-overlap': ({ indicator, replaces, from, to }, say) =>
    `the indicator ${say.indicator(indicator)} replaces ${say.indicator(replaces)}, but both are in force on the same days (the earlier one until ${to === undefined ? 'no day' : say.date(to)}, the later one from ${from === undefined ? 'no day' : say.date(from)}); let the earlier one end (to) before the later one begins (from).`,
};
