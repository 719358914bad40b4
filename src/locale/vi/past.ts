import type { pastFinding } from '#room/rules';
import type { SentencesOf } from '#room/locale';
import { acrossLines } from './lines.js';
import { doubt, figure, gap, outOfScale, said } from './words.js';

type Sentences = SentencesOf<typeof pastFinding>;

const shorter: Sentences['rules/shorter-exceed-longer'] = (params, say) => {
  const { percent, value } = params;
  const amount = said(params.amount, { value, percent }, say);
  return `số cả kỳ (${amount}) nhỏ hơn số đã gửi trong kỳ đó (${params.parts.map(say.period).join(', ')}: ${figure(params.sum, percent, say)}), thiếu ${gap(params.difference, percent, say)}${acrossLines(params, say)}`;
};

/** The sentences of the findings of figures beside what the unit sent else, in Vietnamese. */
export const pastVi: Sentences = {
  'rules/amount-out-of-scale': (params, say) =>
    `số này (${say.number(params.amount)}) ${outOfScale(params, say)}`,
  'rules/outside-earlier-range': ({ amount, usual, least, most, earlier, percent }, say) =>
    `số này (${figure(amount, percent, say)}) nằm xa ngoài khoảng của ${say.number(earlier)} kỳ trước (từ ${figure(least, percent, say)} đến ${figure(most, percent, say)}, thường khoảng ${figure(usual, percent, say)}); hãy kiểm tra lại, nếu đúng thực tế thì ghi rõ lý do.`,
  'rules/looks-like-running-totals': ({ periods, amounts }, say) =>
    `các số trong kỳ tăng đều từ đầu năm (${periods.map((id, at) => `${say.period(id)}: ${say.number(amounts[at] ?? 0)}`).join('; ')}), có thể là số lũy kế; nếu đúng thì hãy ghi là lũy kế.`,
  'rules/copied-from-before': ({ otherPeriod, figures }, say) =>
    `cả ${say.number(figures)} số liệu lớn hơn 0 đều giống hệt số của ${say.period(otherPeriod)}; hãy kiểm tra xem có sao chép nhầm số của kỳ trước không.`,
  'rules/unit-not-in-force': ({ from, to, figures }, say) => {
    const ended = to === undefined ? null : `đã kết thúc hoạt động sau ${say.date(to)}`;
    const begins = from === undefined ? null : `chỉ có từ ${say.date(from)}`;
    const why = [ended, begins].filter((one) => one !== null).join(' và ');
    return `${say.number(figures)} số liệu thuộc thời gian đơn vị không tồn tại${why === '' ? '' : ` (${why})`}; hãy kiểm tra lại kỳ báo cáo hoặc đơn vị.`;
  },
  'rules/shorter-exceed-longer': (params, say) =>
    `${shorter(params, say)}; hãy kiểm tra lại các số này.`,
  'rules/shorter-may-exceed-longer': (params, say) =>
    `${shorter(params, say)}${doubt(true)}; hãy kiểm tra lại các số này.`,
};
