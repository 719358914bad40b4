import type { datasetFinding } from '#room/aggregation';
import type { SentencesOf } from '#room/locale';
import type { FindingSource } from '#room/findings';
import { sentenceWordsEn } from './sentence-words.js';
import { perhaps, value } from './words.js';

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
  'dataset/amount-too-large': (params, say) =>
    `the number ${say.number(params.amount)} is larger than can be held to the last digit (${say.number(params.most)}) and is not counted; look at its unit.`,
  'dataset/unknown-category': ({ field, category, known }, say) =>
    known.length === 0
      ? `the figure is of ${say.quoted(category)} by ${say.quoted(field)}, but the indicator is not broken down so; check it, or add the breakdown.`
      : `${say.quoted(category)} is not in the list of ${say.quoted(field)} (${say.quoted(...known)}); mend it, or add it to the list.`,
};
