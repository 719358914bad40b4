import type { comparisonFinding, ruleFinding } from '#room/rules';
import type { SentencesOf, Say } from '#room/locale';
import { figure, gap } from './words.js';

interface Sent {
  readonly line: string;
  readonly amount: number | null;
  readonly percent: boolean | undefined;
}

const sent = ({ line, amount, percent }: Sent, say: Say): string =>
  amount === null
    ? `${sender(line, say)} không nêu con số`
    : `${sender(line, say)} gửi ${figure(amount, percent, say)}`;

/** Who sent a figure; some reports name no line. */
const sender = (line: string, say: Say): string =>
  line === '' ? 'báo cáo không ghi hệ thống' : say.line(line);

/** The sentences of the findings of figures that contradict each other, in Vietnamese. */
export const rulesVi: SentencesOf<typeof comparisonFinding> & SentencesOf<typeof ruleFinding> = {
  'dataset/sent-by-two-lines': (params, say) =>
    `${sender(params.counted, say)} và ${sender(params.also, say)} cùng gửi số liệu này (${params.amount === null ? 'không nêu con số' : figure(params.amount, params.percent, say)}); chỉ tính một lần, theo ${sender(params.counted, say)}.`,
  'dataset/lines-disagree': ({ counted, countedAmount, other, otherAmount, percent }, say) => {
    const both = countedAmount !== null && otherAmount !== null;
    const by = both ? `, chênh lệch ${gap(countedAmount - otherAmount, percent, say)}` : '';
    return `${sent({ line: counted, amount: countedAmount, percent }, say)}, ${sent({ line: other, amount: otherAmount, percent }, say)}${by}; tạm lấy số của ${sender(counted, say)}, hãy kiểm tra lại.`;
  },
  'dataset/cumulative-fell': ({ earlier, later, earlierPeriod, percent }, say) =>
    `số lũy kế ${figure(later, percent, say)} nhỏ hơn số ${figure(earlier, percent, say)} của ${say.period(earlierPeriod)}, giảm ${gap(earlier - later, percent, say)}; số lũy kế không thể giảm, hãy kiểm tra lại.`,
  'dataset/consolidated-differs': (params, say) =>
    `số tổng hợp (${figure(params.consolidated, params.percent, say)}) khác tổng số các đơn vị đã gửi (${figure(params.sum, params.percent, say)}), chênh lệch ${gap(params.difference, params.percent, say)}; đã có ${params.reported}/${params.expected} đơn vị gửi; hãy kiểm tra lại.`,
  'rules/part-exceeds-whole': (params, say) =>
    `${say.indicator(params.part)} (${figure(params.partAmount, params.percent, say)}) lớn hơn ${say.indicator(params.whole)} (${figure(params.wholeAmount, params.percent, say)}), vượt ${gap(params.difference, params.percent, say)}; hãy kiểm tra lại hai số.`,
  'rules/stated-rate-differs': (params, say) =>
    `tỷ lệ báo cáo (${figure(params.stated, params.percent, say)}) khác tỷ lệ tính lại (${figure(params.recomputed, params.percent, say)}) từ ${say.indicator(params.numerator)} (${say.number(params.numeratorAmount)}) và ${say.indicator(params.denominator)} (${say.number(params.denominatorAmount)}), chênh lệch ${gap(params.difference, params.percent, say)}; hãy kiểm tra lại các số này.`,
  'rules/fewer-attendances-than-sessions': (params, say) =>
    `số lượt người dự (${say.number(params.attendances)}) nhỏ hơn ${say.indicator(params.sessionIndicator)} (${say.number(params.sessions)}), thiếu ${say.size(params.difference)}; hãy kiểm tra lại hai số.`,
  'rules/parts-differ-from-total': (params, say) =>
    `tổng số (${figure(params.total, params.percent, say)}) khác tổng các thành phần (${figure(params.sum, params.percent, say)}) gồm ${params.parts.map(say.indicator).join(', ')}, chênh lệch ${gap(params.difference, params.percent, say)}; hãy kiểm tra lại các số này.`,
  'rules/more-findings': ({ listed, notListed }, say) =>
    `đã liệt kê ${say.number(listed)} vấn đề, còn ${say.number(notListed)} vấn đề chưa liệt kê; hãy sửa các vấn đề đã nêu rồi kiểm tra lại.`,
  'rules/part-may-exceed': (params, say) =>
    `${say.indicator(params.part)} (${figure(params.partAmount, params.percent, say)}) lớn hơn ${say.indicator(params.whole)} (${figure(params.wholeAmount, params.percent, say)}), vượt ${gap(params.difference, params.percent, say)}; nếu có số từ kỳ trước chuyển sang thì hãy ghi rõ, nếu không thì hãy kiểm tra lại.`,
  'rules/parts-may-differ': (params, say) =>
    `tổng số (${figure(params.total, params.percent, say)}) khác tổng các thành phần (${figure(params.sum, params.percent, say)}) gồm ${params.parts.map(say.indicator).join(', ')}, chênh lệch ${gap(params.difference, params.percent, say)}; hãy kiểm tra xem các thành phần có được phân loại từ đúng tổng số này không.`,
};
