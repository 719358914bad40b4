import type { reportFinding } from '#room/compose';
import type { SentencesOf } from '#room/locale';

/** The sentences of the findings in documents that are composed, in Vietnamese. */
export const composeVi: SentencesOf<typeof reportFinding> = {
  'report/left-out': ({ indicator, text }, say) =>
    `không in ${say.quoted(text)}, vì bảng tổng hợp không có số liệu của chỉ tiêu ${say.indicator(indicator)}.`,
};
