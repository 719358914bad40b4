import type { comparisonFinding, ruleFinding } from '#room/rules';
import type { SentencesOf, Say } from '#room/locale';

const sent = (line: string, amount: number | null, say: Say): string =>
  amount === null
    ? `${say.line(line)} không nêu con số`
    : `${say.line(line)} gửi ${say.number(amount)}`;

/** The sentences of the findings of figures that contradict each other, in Vietnamese. */
export const rulesVi: SentencesOf<typeof comparisonFinding> & SentencesOf<typeof ruleFinding> = {
  'dataset/sent-by-two-lines': (params, say) =>
    `${say.line(params.counted)} và ${say.line(params.also)} cùng gửi số liệu này (${params.amount === null ? 'không nêu con số' : say.number(params.amount)}); chỉ tính một lần, theo ${say.line(params.counted)}.`,
  'dataset/lines-disagree': ({ counted, countedAmount, other, otherAmount }, say) => {
    const both = countedAmount !== null && otherAmount !== null;
    const by = both ? `, chênh lệch ${say.size(countedAmount - otherAmount)}` : '';
    return `${sent(counted, countedAmount, say)}, ${sent(other, otherAmount, say)}${by}; lấy số của ${say.line(counted)}.`;
  },
  'dataset/cumulative-fell': ({ earlier, later, earlierPeriod }, say) =>
    `số lũy kế ${say.number(later)} nhỏ hơn số ${say.number(earlier)} của ${say.period(earlierPeriod)}, giảm ${say.size(earlier - later)}.`,
  'dataset/consolidated-differs': (params, say) =>
    `số tổng hợp (${say.number(params.consolidated)}) khác tổng số các đơn vị đã gửi (${say.number(params.sum)}), chênh lệch ${say.size(params.difference)}; đã có ${params.reported}/${params.expected} đơn vị gửi.`,
  'rules/part-exceeds-whole': (params, say) =>
    `${say.indicator(params.part)} (${say.number(params.partAmount)}) lớn hơn ${say.indicator(params.whole)} (${say.number(params.wholeAmount)}), vượt ${say.size(params.difference)}.`,
  'rules/stated-rate-differs': (params, say) =>
    `tỷ lệ báo cáo (${say.number(params.stated)}) khác tỷ lệ tính lại (${say.number(params.recomputed)}) từ ${say.indicator(params.numerator)} (${say.number(params.numeratorAmount)}) và ${say.indicator(params.denominator)} (${say.number(params.denominatorAmount)}), chênh lệch ${say.size(params.difference)}.`,
  'rules/fewer-attendances-than-sessions': (params, say) =>
    `số lượt người dự (${say.number(params.attendances)}) nhỏ hơn ${say.indicator(params.sessionIndicator)} (${say.number(params.sessions)}), thiếu ${say.size(params.difference)}.`,
  'rules/parts-differ-from-total': (params, say) =>
    `tổng số (${say.number(params.total)}) khác tổng các thành phần (${say.number(params.sum)}) gồm ${params.parts.map(say.indicator).join(', ')}, chênh lệch ${say.size(params.difference)}.`,
  'rules/more-findings': ({ listed, notListed }, say) =>
    `đã liệt kê ${say.number(listed)} phát hiện, còn ${say.number(notListed)} phát hiện chưa liệt kê.`,
  'rules/part-may-exceed': (params, say) =>
    `${say.indicator(params.part)} (${say.number(params.partAmount)}) lớn hơn ${say.indicator(params.whole)} (${say.number(params.wholeAmount)}), vượt ${say.size(params.difference)}; nếu do số từ kỳ trước chuyển sang thì ghi rõ, nếu không thì kiểm tra lại.`,
  'rules/parts-may-differ': (params, say) =>
    `tổng số (${say.number(params.total)}) khác tổng các thành phần (${say.number(params.sum)}) gồm ${params.parts.map(say.indicator).join(', ')}, chênh lệch ${say.size(params.difference)}; kiểm tra xem các thành phần có được phân loại từ đúng tổng số này không.`,
};
