import type { datasetFinding } from '#room/aggregation';
import type { SentencesOf } from '#room/locale';
import { perhaps } from './words.js';

/** The sentences of the findings in datasets, in English. */
export const aggregationEn: SentencesOf<typeof datasetFinding> = {
  'dataset/unknown-line': ({ line, nearest }, say) =>
    `the reporting line ${say.quoted(line)} is not in the list${perhaps(nearest, say)}`,
  'dataset/repeated-observation': ({ first, second }) =>
    `the figure was sent twice on one reporting line, at positions [${first}] and [${second}]; the first is counted.`,
  'dataset/too-many-decimals': (params, say) =>
    `the number ${say.number(params.amount)} has more than the ${params.decimals} decimals of the indicator.`,
  'dataset/negative-amount': (params, say) =>
    `the number ${say.number(params.amount)} is below zero, where only counts and sums can stand.`,
};
