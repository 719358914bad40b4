import type { datasetFinding } from '#room/aggregation';
import type { Say, SentencesOf } from '#room/locale';
import type { FindingSource } from '#room/findings';
import type { ObservedValue } from '#room/indicators';
import { sentenceWordsEn } from './sentence-words.js';
import { perhaps } from './words.js';

/** A value as people say it. */
function value(given: ObservedValue | undefined, say: Say): string {
  if (given === undefined) return 'a value';
  if (given.state !== 'reported') return given.state.replace('-', ' ');
  const { amount, to, qualifier } = given;
  if (amount === null) return 'many';
  const word = qualifier === undefined ? '' : `${qualifier.replace('-', ' ')} `;
  return to === undefined
    ? `${word}${say.number(amount)}`
    : `${say.number(amount)} to ${say.number(to)}`;
}

/** The place of a figure: its row, counted from 1, and where it was read. */
const where = (position: number, source: FindingSource | undefined): string =>
  ` (${[sentenceWordsEn.row(position + 1), ...(source === undefined ? [] : sentenceWordsEn.source(source))].join(', ')})`;

/** The sentences of the findings in datasets, in English. */
export const aggregationEn: SentencesOf<typeof datasetFinding> = {
  'dataset/unknown-line': ({ line, nearest }, say) =>
    `the reporting line ${say.quoted(line)} is not in the list${perhaps(nearest, say)}`,
  'dataset/repeated-observation': (params, say) =>
    `the figure was sent twice on one reporting line: ${value(params.firstValue, say)}${where(params.first, params.firstSource)}, then ${value(params.secondValue, say)}${where(params.second, params.secondSource)}; only the first is counted, take one away.`,
  'dataset/too-many-decimals': (params, say) =>
    `the number ${say.number(params.amount)} has more than the ${params.decimals} decimals of the indicator.`,
  'dataset/negative-amount': (params, say) =>
    `the number ${say.number(params.amount)} is below zero, where only counts and sums can stand.`,
};
