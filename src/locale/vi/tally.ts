import type { tallyFinding } from '#room/tally';
import type { SentencesOf } from '#room/locale';

/** The sentences of the findings when records are counted, in Vietnamese. */
export const tallyVi: SentencesOf<typeof tallyFinding> = {
  'tally/not-counted': ({ record }, say) =>
    `${say.quoted(record)} không thuộc chỉ tiêu thống kê nào nên không được tính.`,
  'tally/no-unit': ({ record }, say) =>
    `chưa rõ ${say.quoted(record)} thuộc đơn vị nào nên không được tính; hãy bổ sung đơn vị.`,
  'tally/no-period': ({ record }, say) =>
    `chưa rõ ${say.quoted(record)} thuộc kỳ báo cáo nào nên không được tính; hãy bổ sung ngày hoặc kỳ báo cáo.`,
  'tally/measure-not-converted': ({ indicator, unit }, say) =>
    `${unit === '' ? 'hiện vật không có đơn vị tính' : `đơn vị tính ${say.quoted(unit)}`} không quy đổi được sang đơn vị của chỉ tiêu ${say.indicator(indicator)} nên không được tính.`,
};
