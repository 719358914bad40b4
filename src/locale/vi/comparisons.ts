import type { comparisonFinding } from '#room/rules';
import type { ObservedValue } from '#room/indicators';
import type { SentencesOf, Say } from '#room/locale';
import { acrossLines, sender } from './lines.js';
import { doubt, figure, gap, said, value } from './words.js';

interface Sent {
  readonly line: string;
  readonly amount: number | null;
  readonly given: ObservedValue | undefined;
  readonly percent: boolean | undefined;
}

const stated = ({ amount, given, percent }: Omit<Sent, 'line'>, say: Say): string | null => {
  if (amount !== null) return said(amount, { value: given, percent }, say);
  return given === undefined ? null : value(given, say);
};

const sent = ({ line, ...figures }: Sent, say: Say): string => {
  const text = stated(figures, say);
  return text === null
    ? `${sender(line, say)} không nêu con số`
    : `${sender(line, say)} gửi ${text}`;
};

type Sentences = SentencesOf<typeof comparisonFinding>;

const fell: Sentences['dataset/cumulative-fell'] = (params, say) => {
  const { percent, earlierValue, laterValue } = params;
  const earlier = said(params.earlier, { value: earlierValue, percent }, say);
  const later = said(params.later, { value: laterValue, percent }, say);
  return `số lũy kế ${later} nhỏ hơn số ${earlier} của ${say.period(params.earlierPeriod)}, giảm ${gap(params.earlier - params.later, percent, say)}`;
};

/** The sentences of the findings of figures that build on each other, in Vietnamese. */
export const comparisonsVi: Sentences = {
  'dataset/sent-by-two-lines': (params, say) =>
    `${sender(params.counted, say)} và ${sender(params.also, say)} cùng gửi số liệu này (${stated({ amount: params.amount, given: params.countedValue, percent: params.percent }, say) ?? 'không nêu con số'}); chỉ tính một lần, theo ${sender(params.counted, say)}.`,
  'dataset/lines-disagree': (params, say) => {
    const { counted, countedAmount, countedValue, other, otherAmount, otherValue, percent } =
      params;
    const both = countedAmount !== null && otherAmount !== null;
    const by = both ? `, chênh lệch ${gap(countedAmount - otherAmount, percent, say)}` : '';
    return `${sent({ line: counted, amount: countedAmount, given: countedValue, percent }, say)}, ${sent({ line: other, amount: otherAmount, given: otherValue, percent }, say)}${by}${doubt(params.implausible)}; tạm lấy số của ${sender(counted, say)}, hãy kiểm tra lại.`;
  },
  'dataset/cumulative-fell': (params, say) =>
    `${fell(params, say)}; số lũy kế không thể giảm, hãy kiểm tra lại.`,
  'dataset/cumulative-implausible': (params, say) =>
    `${fell(params, say)}${doubt(true)}; hãy kiểm tra lại hai số.`,
  'dataset/cumulative-not-apart': (params, say) =>
    `số lũy kế ${said(params.amount, params, say)} đã gửi, chưa tách được số trong kỳ: số gần nhất trước đó là ${said(params.other, { value: params.otherValue, percent: params.percent }, say)} của ${say.period(params.otherPeriod)}, ở giữa chưa có số liệu; hãy gửi bổ sung số của các kỳ còn thiếu.`,
  'dataset/consolidated-differs': (params, say) =>
    `số tổng hợp (${said(params.consolidated, { value: params.consolidatedValue, percent: params.percent }, say)}) khác tổng số các đơn vị đã gửi (${figure(params.sum, params.percent, say)}), chênh lệch ${gap(params.difference, params.percent, say)}; ${params.reported === 0 ? 'chưa có đơn vị nào gửi đủ' : `đã có ${params.reported}/${params.expected} đơn vị gửi`}${doubt(params.implausible)}; hãy kiểm tra lại.`,
  'dataset/longer-report-differs': (params, say) =>
    `số ${said(params.amount, params, say)} khác tổng (${figure(params.sum, params.percent, say)}) của ${params.parts.map(say.period).join(', ')}, chênh lệch ${gap(params.difference, params.percent, say)}${acrossLines(params, say)}${doubt(params.implausible)}; hãy kiểm tra lại các số này.`,
  'dataset/cumulative-differs': (params, say) =>
    `số lũy kế ${said(params.amount, params, say)} khác số cộng lại (${figure(params.sum, params.percent, say)}) của ${params.parts.map(say.period).join(', ')}, chênh lệch ${gap(params.difference, params.percent, say)}${acrossLines(params, say)}${doubt(params.implausible)}; hãy kiểm tra lại các số này.`,
  'dataset/states-differ': (params, say) =>
    `số ${said(params.amount, params, say)} khác số ${said(params.other, { value: params.otherValue, percent: params.percent }, say)} của ${say.period(params.otherPeriod)}, trong khi cả hai là số cuối kỳ của cùng một ngày${acrossLines(params, say)}${doubt(params.implausible)}; hãy kiểm tra lại.`,
  'dataset/reports-cross': (params, say) =>
    `kỳ của số ${said(params.amount, params, say)} có một phần trùng với ${say.period(params.otherPeriod)} (${said(params.other, { value: params.otherValue, percent: params.percent }, say)}), nên chỉ tính được một trong hai; hãy gửi lại theo các kỳ không trùng nhau.`,
  'dataset/nil-denied': (params, say) =>
    `đã báo “không phát sinh”, trong khi ${say.unit(params.otherUnit)} gửi ${said(params.amount, params, say)} cho ${say.period(params.otherPeriod)}; lấy số đã gửi, hãy kiểm tra lại.`,
  'dataset/figure-without-total': ({ within, figures }, say) =>
    `${say.number(figures)} số liệu của đơn vị này không được cộng vào số nào của ${say.unit(within)}, vì chỉ đơn vị hành chính mới được cộng lên cấp trên; hãy gửi số liệu theo đơn vị hành chính.`,
  'dataset/figure-beside-places': ({ within, figures }, say) =>
    `${say.number(figures)} số liệu của đơn vị này không được cộng vào số của ${say.unit(within)} là nơi đơn vị phục vụ; nếu phải tính vào số của địa bàn thì hãy gửi theo địa bàn, trên hệ thống báo cáo của đơn vị này.`,
  'dataset/own-figure-equals-sum': ({ amount, units, percent }, say) =>
    `số ${figure(amount, percent, say)} gửi là số riêng của đơn vị nhưng đúng bằng tổng của ${say.number(units)} đơn vị bên dưới, nên sẽ bị tính hai lần; nếu là số tổng hợp thì hãy ghi rõ là tổng hợp.`,
  'dataset/own-figure-above': (params, say) =>
    `đơn vị gửi số riêng (${stated({ amount: params.amount, given: params.value, percent: params.percent }, say) ?? 'không nêu con số'}) và ${say.number(params.units)} đơn vị bên dưới cũng gửi; các số này được cộng với nhau; nếu đây là số tổng hợp thì hãy ghi rõ là tổng hợp.`,
  'dataset/sum-too-large': ({ sum, most }, say) =>
    `cộng lại khoảng ${say.number(sum)}, lớn hơn mức có thể cộng đúng từng chữ số (${say.number(most)}); hãy dùng đơn vị tính lớn hơn.`,
  'dataset/change-differs': (params, say) => {
    const { percent, basePeriod } = params;
    return `mức tăng, giảm nêu trong báo cáo (${said(params.stated, { value: params.statedValue, percent }, say)}) khác mức tính được (${figure(params.counted, percent, say)}) từ ${figure(params.amount, percent, say)} và ${figure(params.base, percent, say)} của ${say.period(basePeriod)}, chênh lệch ${gap(params.difference, percent, say)}${doubt(params.implausible)}; hãy kiểm tra lại và ghi rõ kỳ gốc.`;
  },
  'dataset/base-differs': (params, say) =>
    `số kỳ gốc nêu trong báo cáo (${said(params.stated, { value: params.statedValue, percent: params.percent }, say)}) khác số đã tính của ${say.period(params.basePeriod)} (${figure(params.counted, params.percent, say)}), chênh lệch ${gap(params.difference, params.percent, say)}${doubt(params.implausible)}; hãy kiểm tra lại và ghi rõ kỳ gốc.`,
  'dataset/including-line-differs': (params, say) =>
    `số của ${say.line(params.line)} (${said(params.amount, params, say)}) khác tổng (${figure(params.sum, params.percent, say)}) của các hệ thống nằm trong đó (${params.lines.map(say.line).join(', ')}), chênh lệch ${gap(params.difference, params.percent, say)}${doubt(params.implausible)}; hãy kiểm tra lại.`,
  'dataset/activity-differs': (params, say) =>
    `hoạt động phối hợp ${say.quoted(params.activity)} có hai số khác nhau: ${said(params.amount, params, say)} và ${said(params.other, { value: params.otherValue, percent: params.percent }, say)} do ${say.unit(params.otherUnit)} gửi${doubt(params.implausible)}; hãy thống nhất một số.`,
};
