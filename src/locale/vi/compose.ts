import type { MainSentencesOf } from '#room/codes';
import type { reportFinding } from '#room/compose';
import { withoutPlaceholders } from '#room/locale';
import { units } from './words.js';

const ofBase = 'chưa có số liệu kỳ so sánh';
const ofPlan = 'chưa có số liệu kế hoạch';

/** What is not there of an indicator, by what a placeholder asked for. */
const lacks: { readonly [aspect: string]: string } = {
  change: ofBase,
  difference: ofBase,
  percent: ofBase,
  base: ofBase,
  plan: ofPlan,
  'plan-percent': ofPlan,
  reached: ofPlan,
  rank: 'chưa có hai đơn vị trở lên gửi số liệu để xếp thứ tự',
  parts: 'chưa có số liệu thành phần',
  by: 'chưa có số liệu phân tổ',
  terms: 'chưa có tử số và mẫu số',
  words: 'số liệu không phải là số chính xác nên không ghi được bằng chữ',
};

/** The sentences of the findings in documents that are composed, in Vietnamese. */
export const composeVi: MainSentencesOf<typeof reportFinding> = {
  'report/left-out': ({ indicator, text, aspect = '' }, say) => {
    const lack = Object.hasOwn(lacks, aspect) ? lacks[aspect] : undefined;
    return `không in ${say.quoted(withoutPlaceholders(text))}, vì chỉ tiêu ${say.indicator(indicator)} ${lack ?? 'không có số liệu trong bảng tổng hợp'}.`;
  },
  'report/error-excluded': ({ indicator, count }, say) =>
    `${say.number(count)} số liệu có lỗi không được tính vào chỉ tiêu ${say.indicator(indicator)}; hãy sửa, hoặc xác nhận trước khi trình ký.`,
  'report/beyond-period': ({ indicator, count, units: ids }, say) =>
    `chỉ tiêu ${say.indicator(indicator)} chưa tính được số liệu của ${say.number(count)} đơn vị (${units(ids, say)}) vì báo cáo của các đơn vị này vượt ra ngoài kỳ; hãy đề nghị gửi số liệu đúng kỳ.`,
  'report/layout-not-confirmed': ({ layout, act }, say) =>
    `thể thức ${say.quoted(layout)} theo ${act} chưa được đối chiếu với văn bản gốc; hãy kiểm tra trước khi trình ký.`,
  'report/no-addressees': ({ layout }, say) =>
    `không in phần “Kính gửi”, vì báo cáo theo thể thức ${say.quoted(layout)} không có phần này.`,
};
