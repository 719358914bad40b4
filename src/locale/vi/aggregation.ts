import type { datasetFinding } from '#room/aggregation';
import type { SentencesOf } from '#room/locale';
import { perhaps } from './words.js';

/** The sentences of the findings in datasets, in Vietnamese. */
export const aggregationVi: SentencesOf<typeof datasetFinding> = {
  'dataset/unknown-line': ({ line, nearest }, say) =>
    `tuyến báo cáo ${say.quoted(line)} không có trong danh sách${perhaps(nearest, say)}`,
  'dataset/repeated-observation': ({ first, second }) =>
    `số liệu được gửi hai lần trên cùng một tuyến báo cáo, ở vị trí [${first}] và [${second}]; chỉ tính lần đầu.`,
  'dataset/too-many-decimals': (params, say) =>
    `số ${say.number(params.amount)} có nhiều chữ số thập phân hơn mức quy định của chỉ tiêu (${params.decimals} chữ số).`,
  'dataset/negative-amount': (params, say) =>
    `số ${say.number(params.amount)} nhỏ hơn 0, trong khi chỉ tiêu này không thể âm.`,
};
