import type { datasetFinding } from '#room/aggregation';
import { type Say, type SentencesOf, wordOf } from '#room/locale';
import type { FindingSource } from '#room/findings';
import type { ObservedValue } from '#room/indicators';
import { sentenceWordsVi } from './sentence-words.js';
import { choicesVi } from './choices.js';
import { perhaps } from './words.js';

/** A value as people say it. */
function value(given: ObservedValue | undefined, say: Say): string {
  if (given === undefined) return 'một số liệu';
  if (given.state !== 'reported') return wordOf(choicesVi, given.state);
  const { amount, to, qualifier } = given;
  if (amount === null) return 'nhiều';
  const word = qualifier === undefined ? '' : `${wordOf(choicesVi, qualifier)} `;
  return to === undefined
    ? `${word}${say.number(amount)}`
    : `từ ${say.number(amount)} đến ${say.number(to)}`;
}

/** The place of a figure: its row, counted from 1, and where it was read. */
const where = (position: number, source: FindingSource | undefined): string =>
  ` (${[sentenceWordsVi.row(position + 1), ...(source === undefined ? [] : sentenceWordsVi.source(source))].join(', ')})`;

/** The sentences of the findings in datasets, in Vietnamese. */
export const aggregationVi: SentencesOf<typeof datasetFinding> = {
  'dataset/unknown-line': ({ line, nearest }, say) =>
    `hệ thống báo cáo ${say.quoted(line)} không có trong danh sách${perhaps(nearest, say)}`,
  'dataset/repeated-observation': (params, say) =>
    `số liệu được gửi hai lần trong cùng một hệ thống báo cáo: ${value(params.firstValue, say)}${where(params.first, params.firstSource)}, sau đó ${value(params.secondValue, say)}${where(params.second, params.secondSource)}; chỉ tính lần đầu, hãy bỏ bớt một.`,
  'dataset/too-many-decimals': (params, say) =>
    `số ${say.number(params.amount)} có nhiều chữ số thập phân hơn mức quy định của chỉ tiêu (${params.decimals} chữ số); hãy làm tròn.`,
  'dataset/negative-amount': (params, say) =>
    `số ${say.number(params.amount)} nhỏ hơn 0, trong khi chỉ tiêu này không thể âm; hãy kiểm tra lại.`,
};
