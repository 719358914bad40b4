import type { datasetFinding } from '#room/aggregation';
import type { SentencesOf } from '#room/locale';
import type { FindingSource } from '#room/findings';
import { mainSentenceWordsVi } from './main-sentence-words.js';
import { perhaps, value } from './words.js';

/** The place of a figure: its row, counted from 1, and where it was read. */
const where = (position: number, source: FindingSource | undefined): string =>
  ` (${[mainSentenceWordsVi.row(position + 1), ...(source === undefined ? [] : mainSentenceWordsVi.source(source))].join(', ')})`;

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
  'dataset/amount-too-large': (params, say) =>
    `số ${say.number(params.amount)} lớn hơn mức có thể ghi đúng từng chữ số (${say.number(params.most)}), nên không được tính; hãy kiểm tra lại đơn vị tính.`,
  'dataset/unknown-category': ({ field, category, known }, say) =>
    known.length === 0
      ? `số liệu ghi theo ${say.quoted(field)} là ${say.quoted(category)}, trong khi chỉ tiêu này không phân theo ${say.quoted(field)}; hãy kiểm tra lại hoặc bổ sung vào danh mục chỉ tiêu.`
      : `${say.quoted(category)} không có trong danh sách của ${say.quoted(field)} (${say.quoted(...known)}); hãy sửa lại hoặc bổ sung vào danh sách.`,
};
