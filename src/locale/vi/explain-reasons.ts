import type { StatementFacts } from '#room/compose';
import type { Say } from '#room/locale';
import { shareVi, unitsVi } from './explain-words.js';

type Rules = StatementFacts['rules']['rules'];

/** How units combine. */
export const overUnitsVi: { readonly [Rule in Rules['unit']]: string } = {
  sum: 'cộng số của các đơn vị',
  recompute: 'tính lại từ tử số và mẫu số',
  forbid: 'không cộng giữa các đơn vị',
};

/** How periods combine. */
export const overTimeVi: { readonly [Rule in Rules['time']]: string } = {
  sum: 'cộng các kỳ không trùng nhau',
  last: 'lấy số cuối kỳ, không cộng các kỳ',
  first: 'lấy số đầu kỳ, không cộng các kỳ',
  recompute: 'tính lại theo kỳ',
  forbid: 'không cộng giữa các kỳ',
};

/** How reporting lines combine. */
export const overLinesVi: { readonly [Rule in Rules['line']]: string } = {
  once: 'số gửi theo nhiều hệ thống báo cáo chỉ tính một lần',
  sum: 'cộng số của các hệ thống báo cáo',
};

type Partial = StatementFacts['partial']['units'][number];

/** Why what a unit sent is not all. */
export const partialVi: { readonly [R in Partial['reason']]: (unit: Partial, say: Say) => string } =
  {
    'part-of-period': ({ sentDays, owedDays }, say) =>
      `mới có số của ${say.number(sentDays)}/${say.number(owedDays)} ngày trong kỳ`,
    'previous-missing': () => 'đã gửi, chưa tách được số trong kỳ khỏi số lũy kế',
    'outside-period': () => 'số đã gửi có phần nằm ngoài kỳ',
    'not-additive-over-time': () => 'đã gửi số của từng kỳ, không cộng được với nhau',
    withheld: () => 'chưa công bố',
    'not-applicable': () => 'có phần kỳ không thuộc diện báo cáo',
    'term-missing': () => 'mới gửi một trong hai số để tính tỷ lệ',
    error: () => 'số đã gửi có lỗi chưa xử lý',
  };

/** Why a report does not count. */
export const leftOutVi: { readonly [R in StatementFacts['left-out']['reason']]: string } = {
  'other-report': 'đã tính báo cáo khác của đơn vị cho thời gian này',
  'other-line': 'đã tính số gửi theo hệ thống báo cáo khác',
  consolidated: 'đã tính số tổng hợp của cấp trên',
  below: 'đã tính số của các đơn vị cấp dưới',
  'figure-beside-nil': 'báo “không phát sinh” trong khi đã có số liệu phát sinh',
  'earlier-state': 'đã có số mới hơn',
  'later-state': 'đã tính số đầu kỳ của kỳ trước đó',
  'outside-period': 'có phần nằm ngoài kỳ',
  'previous-missing': 'chưa tách được số trong kỳ khỏi số lũy kế',
  'not-additive-over-time': 'số của các kỳ không cộng được với nhau',
  'joint-activity': 'hoạt động chung này đã tính theo báo cáo của đơn vị khác',
  'denominator-zero': 'mẫu số bằng 0',
  'term-missing': 'thiếu số còn lại để tính tỷ lệ cho cùng đơn vị, cùng thời gian',
  error: 'số liệu có lỗi chưa xử lý',
  'not-additive-over-units': 'số của các đơn vị không cộng được với nhau',
  incomplete: 'chưa tổng hợp vì còn chờ đủ số liệu',
  'definition-changed':
    'cách tính chỉ tiêu thay đổi trong kỳ; số trước và sau không cộng được với nhau',
  'not-chosen': 'không được chọn để tính cho kỳ này',
};

const unsent = ({ state, isSent }: StatementFacts['no-amount']): string => {
  if (state === 'withheld') return 'chưa công bố';
  if (state === 'not-applicable') return 'không có, vì không thuộc diện báo cáo';
  return isSent
    ? 'chưa có: số liệu đã gửi chưa tính được cho kỳ này'
    : 'chưa có, vì chưa đơn vị nào gửi';
};

/** Why there is no amount. */
export function noAmountVi(facts: StatementFacts['no-amount'], say: Say): string {
  const { units, reason } = facts;
  if (reason === 'incomplete') {
    return `chưa được tổng hợp, vì yêu cầu phải đủ số liệu mà mới có ${shareVi(facts, say)} gửi đủ`;
  }
  if (reason === 'denominator-zero') return 'không tính được, vì mẫu số bằng 0';
  if (reason === 'terms-missing') {
    return 'chưa tính được, vì chưa có tử số và mẫu số của cùng đơn vị, cùng thời gian';
  }
  if (reason === 'not-additive-over-units') {
    return `không có: số của các đơn vị không cộng được với nhau và chưa có số tổng hợp của ${unitsVi(units, 0, say)}`;
  }
  if (reason === 'definition-changed') {
    return 'không có: cách tính chỉ tiêu thay đổi trong kỳ; số trước và sau ngày thay đổi không cộng được với nhau';
  }
  if (reason === 'not-additive-over-time') {
    return 'không có: số của các kỳ không cộng được với nhau và chưa có số của đúng kỳ này';
  }
  return unsent(facts);
}
