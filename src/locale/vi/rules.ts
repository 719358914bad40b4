import type { ruleFinding } from '#room/rules';
import type { Say, SentencesOf } from '#room/locale';
import { comparisonsVi } from './comparisons.js';
import { pastVi } from './past.js';
import { meant, relationsVi } from './relations.js';
import { doubt, figure, gap, said } from './words.js';

/** Facts of a part and its whole, as people say them. */
type Facts<Code extends keyof SentencesOf<typeof ruleFinding>> = SentencesOf<
  typeof ruleFinding
>[Code];

/** What was carried over beside a total. */
const carriedOver = (
  {
    carriedOver: amount,
    percent,
  }: { carriedOver?: number | undefined; percent?: boolean | undefined },
  say: Say,
): string =>
  amount === undefined ? '' : ` cùng số kỳ trước chuyển sang (${figure(amount, percent, say)})`;

const partAbove: Facts<'rules/part-exceeds-whole'> = (params, say) => {
  const { percent, partValue, wholeValue } = params;
  const part = said(params.partAmount, { value: partValue, percent }, say);
  const whole = said(params.wholeAmount, { value: wholeValue, percent }, say);
  return `${say.indicator(params.part)} (${part}) lớn hơn ${say.indicator(params.whole)} (${whole})${carriedOver(params, say)}, vượt ${gap(params.difference, percent, say)}`;
};

/** The sum of several parts, or the one part. */
const partsSaid: Facts<'rules/parts-differ-from-total'> = ({ parts, sum, percent }, say) => {
  const names = parts.map(say.indicator).join(', ');
  const total = figure(sum, percent, say);
  return parts.length === 1
    ? `số của thành phần ${names} (${total})`
    : `tổng các thành phần (${total}) gồm ${names}`;
};

const partsUnlike: Facts<'rules/parts-differ-from-total'> = (params, say) => {
  const { percent, totalValue } = params;
  const total = said(params.total, { value: totalValue, percent }, say);
  return `tổng số (${total})${carriedOver(params, say)} khác ${partsSaid(params, say)}, chênh lệch ${gap(params.difference, percent, say)}${meant(params.perhaps, say)}`;
};

const breakdownUnlike: Facts<'rules/breakdown-differs'> = (params, say) => {
  const { percent, totalValue } = params;
  const total = said(params.total, { value: totalValue, percent }, say);
  return `tổng số (${total}) không khớp với số phân theo ${say.quoted(params.field)} (${say.quoted(...params.categories)}: cộng lại ${figure(params.sum, percent, say)}), chênh lệch ${gap(params.difference, percent, say)}`;
};

/** The sentences of the findings of figures that contradict each other, in Vietnamese. */
export const rulesVi: SentencesOf<typeof ruleFinding> &
  typeof comparisonsVi &
  typeof relationsVi &
  typeof pastVi = {
  ...comparisonsVi,
  ...relationsVi,
  ...pastVi,
  'rules/part-exceeds-whole': (params, say) =>
    `${partAbove(params, say)}; hãy kiểm tra lại hai số.`,
  'rules/part-may-exceed': (params, say) =>
    params.carriedOver === undefined
      ? `${partAbove(params, say)}; nếu có số từ kỳ trước chuyển sang thì hãy ghi rõ, nếu không thì hãy kiểm tra lại.`
      : `${partAbove(params, say)}; hãy kiểm tra lại các số này.`,
  'rules/part-implausible': (params, say) =>
    `${partAbove(params, say)}${doubt(true)}; hãy kiểm tra lại hai số.`,
  'rules/stated-rate-differs': (params, say) => {
    const { percent, statedValue, numeratorValue, denominatorValue } = params;
    const numerator = said(params.numeratorAmount, { value: numeratorValue }, say);
    const denominator = said(params.denominatorAmount, { value: denominatorValue }, say);
    return `tỷ lệ báo cáo (${said(params.stated, { value: statedValue, percent }, say)}) khác tỷ lệ tính lại (${figure(params.recomputed, percent, say)}) từ ${say.indicator(params.numerator)} (${numerator}) và ${say.indicator(params.denominator)} (${denominator}), chênh lệch ${gap(params.difference, percent, say)}${doubt(params.implausible)}; hãy kiểm tra lại các số này.`;
  },
  'rules/rate-out-of-range': ({ rate, most, value, percent }, say) =>
    `tỷ lệ ${said(rate, { value, percent }, say)} lớn hơn ${figure(most, percent, say)}, trong khi tử số là một phần của mẫu số; hãy kiểm tra lại.`,
  'rules/rate-like-fraction': ({ rate, perhaps, percent }, say) =>
    `tỷ lệ ${figure(rate, percent, say)} rất nhỏ, có thể đã ghi dưới dạng phân số của ${figure(perhaps, percent, say)}; hãy kiểm tra lại.`,
  'rules/fewer-attendances-than-sessions': (params, say) => {
    const attendances = said(params.attendances, { value: params.attendancesValue }, say);
    const sessions = said(params.sessions, { value: params.sessionsValue }, say);
    return `số này (${attendances}) nhỏ hơn ${say.indicator(params.sessionIndicator)} (${sessions}), thiếu ${say.size(params.difference)}${doubt(params.implausible)}; mỗi cuộc, mỗi lượt có ít nhất một người, hãy kiểm tra lại hai số.`;
  },
  'rules/parts-differ-from-total': (params, say) =>
    `${partsUnlike(params, say)}; hãy kiểm tra lại các số này.`,
  'rules/parts-may-differ': (params, say) =>
    `${partsUnlike(params, say)}; hãy kiểm tra xem các thành phần có được phân loại từ đúng tổng số này không.`,
  'rules/parts-implausible': (params, say) =>
    `${partsUnlike(params, say)}${doubt(true)}; hãy kiểm tra lại các số này.`,
  'rules/breakdown-differs': (params, say) =>
    `${breakdownUnlike(params, say)}; hãy kiểm tra lại các số này.`,
  'rules/breakdown-may-differ': (params, say) =>
    `${breakdownUnlike(params, say)}${doubt(params.implausible)}; hãy kiểm tra xem có được phân loại từ đúng tổng số này không.`,
  'rules/not-counted-then': ({ from, to }, say) =>
    `chỉ tiêu này chỉ áp dụng ${from === undefined ? '' : `từ ${say.date(from)}`}${from === undefined || to === undefined ? '' : ' '}${to === undefined ? '' : `đến hết ${say.date(to)}`}; hãy kiểm tra lại kỳ báo cáo hoặc dùng chỉ tiêu của thời gian đó.`,
  'rules/definition-changed': ({ on, what }, say) =>
    `kỳ báo cáo có ngày ${say.date(on)}, từ ngày đó cách tính chỉ tiêu thay đổi (${what}); hãy gửi số liệu riêng cho thời gian trước và sau ngày này.`,
  'rules/indicator-deprecated': ({ indicator, use }, say) =>
    use === undefined
      ? `chỉ tiêu ${say.indicator(indicator)} không dùng nữa; số đã gửi vẫn được tính.`
      : `chỉ tiêu ${say.indicator(indicator)} không dùng nữa; số đã gửi vẫn được tính, từ kỳ sau hãy dùng ${say.indicator(use)}.`,
  'rules/more-findings': ({ listed, notListed }, say) =>
    `đã liệt kê ${say.number(listed)} vấn đề, còn ${say.number(notListed)} vấn đề chưa liệt kê; hãy sửa các vấn đề đã nêu rồi kiểm tra lại.`,
};
