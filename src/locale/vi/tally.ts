import type { tallyFinding } from '#room/tally';
import type { SentencesOf } from '#room/locale';
import { fields } from './all-words.js';

/** The sentences of the findings when records are counted, in Vietnamese. */
export const tallyVi: SentencesOf<typeof tallyFinding> = {
  'tally/not-counted': ({ record }, say) =>
    `${say.quoted(record)} không thuộc chỉ tiêu thống kê nào nên không được tính.`,
  'tally/outside-periods': ({ record }, say) =>
    `${say.quoted(record)} có ngày hoặc kỳ báo cáo nằm ngoài các kỳ đang thống kê nên không được tính.`,
  'tally/state-passed': ({ record }, say) =>
    `${say.quoted(record)} không được tính: chỉ tính số liệu đầu kỳ hoặc cuối kỳ, mà hồ sơ này đã kết thúc trước ngày đó hoặc đơn vị có hồ sơ khác thay thế.`,
  'tally/list-not-counted': ({ list, records }, say) =>
    `danh mục ${fields(list)} có ${say.number(records)} hồ sơ, không thuộc chỉ tiêu thống kê nào nên không được tính.`,
  'tally/periods-overlap': ({ list, record, period, longerRecord, longerPeriod }, say) =>
    `danh mục ${fields(list)}: số liệu của hồ sơ ${say.quoted(record)} (${say.period(period)}) có thể đã nằm trong hồ sơ ${say.quoted(longerRecord)} (${say.period(longerPeriod)}), hiện được cộng cả hai; hãy bỏ một hồ sơ nếu trùng.`,
  'tally/no-unit': ({ record }, say) =>
    `chưa rõ ${say.quoted(record)} thuộc đơn vị nào nên không được tính; hãy bổ sung đơn vị.`,
  'tally/no-period': ({ record }, say) =>
    `chưa rõ ${say.quoted(record)} thuộc kỳ báo cáo nào nên không được tính; hãy bổ sung ngày hoặc kỳ báo cáo.`,
  'tally/measure-not-converted': ({ indicator, unit }, say) =>
    `${unit === '' ? 'hiện vật không có đơn vị tính' : `đơn vị tính ${say.quoted(unit)}`} không quy đổi được sang đơn vị của chỉ tiêu ${say.indicator(indicator)} nên không được tính.`,
};
