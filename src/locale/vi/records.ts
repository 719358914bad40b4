import type { recordFinding } from '#room/records';
import type { SentencesOf } from '#room/locale';

/** The sentences of the findings in lists of records, in Vietnamese. */
export const recordsVi: SentencesOf<typeof recordFinding> = {
  'records/repeated-record': ({ id, first }, say) =>
    `${id === null ? 'mục này' : say.quoted(id)} đã có ở dòng ${say.number(first)} của danh sách; chỉ tính lần đầu.`,
};
