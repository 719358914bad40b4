import type { reportFinding } from '#room/compose';
import type { SentencesOf } from '#room/locale';

/** The sentences of the findings in documents that are composed, in Vietnamese. */
export const composeVi: SentencesOf<typeof reportFinding> = {
  'report/left-out': ({ indicator, text }, say) =>
    `không in ${say.quoted(text)}, vì bảng tổng hợp không có số liệu của chỉ tiêu ${say.indicator(indicator)}.`,
  'report/error-excluded': ({ indicator, count }, say) =>
    `${say.number(count)} số liệu có lỗi không được tính vào chỉ tiêu ${say.indicator(indicator)}; hãy sửa, hoặc xác nhận trước khi trình ký.`,
  'report/layout-not-confirmed': ({ layout, act }, say) =>
    `thể thức ${say.quoted(layout)} theo ${act} chưa được đối chiếu với văn bản gốc; hãy kiểm tra trước khi trình ký.`,
  'report/no-addressees': ({ layout }, say) =>
    `không in phần “Kính gửi”, vì báo cáo theo thể thức ${say.quoted(layout)} không có phần này.`,
};
