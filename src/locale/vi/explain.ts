import type { StatementFacts } from '#room/compose';
import type { SentencesFor } from '#room/locale';
import { choiceVi } from './explain-choice.js';
import { comparisonVi } from './explain-compare.js';
import {
  leftOutVi,
  noAmountVi,
  overLinesVi,
  overTimeVi,
  overUnitsVi,
  partialVi,
} from './explain-reasons.js';
import { daysVi, figureVi, reportVi, shareVi, unitsVi } from './explain-words.js';

/** What explanations of figures say, in Vietnamese; a sentence that is missing does not compile. */
export const explainVi: SentencesFor<StatementFacts> = {
  'added-up': (facts, say) =>
    `${figureVi(facts, say)} là ${facts.figure}, cộng từ báo cáo của ${shareVi(facts, say)}.`,
  'zero-taken': (facts, say) =>
    `${figureVi(facts, say)} là ${facts.figure}; chưa đơn vị nào gửi số liệu, tính là 0 theo yêu cầu của người tổng hợp.`,
  'as-sent': (facts, say) => `${figureVi(facts, say)} là ${facts.figure}, do đơn vị báo cáo.`,
  'stood-in': (facts, say) =>
    `${figureVi(facts, say)} là ${facts.figure}, theo số tổng hợp của ${say.unit(facts.unit)}; ${shareVi(facts, say)} đã gửi số liệu.`,
  rate: (facts, say) =>
    `${figureVi(facts, say)} là ${facts.figure}, bằng ${facts.numerator.figure} (${say.indicator(facts.numerator.unit)}) chia cho ${facts.denominator.figure} (${say.indicator(facts.denominator.unit)}), tính từ báo cáo của ${shareVi(facts, say)}.`,
  'stated-rate': (facts, say) =>
    `${figureVi(facts, say)} là ${facts.figure}, theo tỷ lệ đã báo cáo; chưa tính lại được từ tử số và mẫu số.`,
  'no-amount': (facts, say) => `${figureVi(facts, say)} ${noAmountVi(facts, say)}.`,
  rules: ({ rules, isStated }) => {
    if (isStated) return 'Cách tính: lấy tỷ lệ đơn vị đã báo cáo; không lấy bình quân các tỷ lệ.';
    return rules.unit === 'recompute'
      ? 'Cách tính: cộng tử số, cộng mẫu số của các đơn vị có đủ cả hai số cho cùng thời gian rồi chia; không lấy bình quân các tỷ lệ.'
      : `Cách tính: ${overUnitsVi[rules.unit]}; ${overTimeVi[rules.time]}; ${overLinesVi[rules.line]}.`;
  },
  parts: ({ parts, more, isWithheld }, say) => {
    const rest = more === 0 ? '' : ` và ${say.number(more)} đơn vị khác`;
    return `${isWithheld ? 'Đến nay đã có' : 'Gồm'}: ${parts.map(({ unit, figure }) => `${say.unit(unit)} ${figure}`).join(', ')}${rest}.`;
  },
  difference: ({ unit, figure, from, to, later, less }, say) =>
    `Số của ${say.unit(unit)} ${daysVi(from, to, say)} là ${figure}: lấy lũy kế ${say.period(later.period)} (${later.figure}) trừ ${less.map((one) => `${say.period(one.period)} (${one.figure})`).join(', ')}.`,
  'running-total': ({ unit, figure, period }, say) =>
    `Số của ${say.unit(unit)} (${figure}) là số lũy kế ${say.period(period)}, lấy nguyên.`,
  'from-categories': ({ unit, figure, period }, say) =>
    `Số của ${say.unit(unit)}, ${say.period(period)} (${figure}) cộng từ các số chia theo phân loại, vì đơn vị không gửi tổng số.`,
  'stands-in': (facts, say) =>
    `Số tổng hợp của ${say.unit(facts.unit)} (${facts.figure}, ${daysVi(facts.from, facts.to, say)}) được tính thay cho các đơn vị cấp dưới; ${shareVi(facts, say)} đã gửi số liệu.`,
  'sent-together': ({ unit, figure, period, by }, say) =>
    `Số của ${say.unit(unit)}, ${say.period(period)} (${figure}) do các hệ thống sau cùng báo cáo: ${by.map((one) => say.unit(one)).join(', ')}.`,
  partial: ({ units, more }, say) => {
    const rest = more === 0 ? '' : ` và ${say.number(more)} đơn vị khác`;
    const each = units.map((one) => `${say.unit(one.unit)} (${partialVi[one.reason](one, say)})`);
    return `Đã gửi nhưng chưa đủ: ${each.join('; ')}${rest}.`;
  },
  silent: ({ units, more }, say) => `Chưa gửi số liệu: ${unitsVi(units, more, say)}.`,
  excused: ({ units, more }, say) => `Không thuộc diện báo cáo: ${unitsVi(units, more, say)}.`,
  choice: choiceVi,
  'left-out': (facts, say) => {
    const { instead, reason, unit } = facts;
    const others = instead?.units.filter((one) => one !== unit) ?? [];
    const [first, ...rest] = others;
    const of = first === undefined ? '' : `${unitsVi([first], rest.length, say)}, `;
    const counted = instead === null ? '' : ` (${of}${instead.figure})`;
    return `Không tính ${facts.figure} (${reportVi(facts, say)}), vì ${leftOutVi[reason]}${counted}.`;
  },
  'left-out-more': ({ count }, say) => `Còn ${say.number(count)} số liệu khác không tính.`,
  'zero-denominator': ({ units, more }, say) =>
    `Không đưa vào tỷ lệ vì mẫu số bằng 0: ${unitsVi(units, more, say)}.`,
  comparison: comparisonVi,
  'errors-count': () => 'Theo yêu cầu của người tổng hợp, số liệu còn lỗi cũng được tính.',
};
