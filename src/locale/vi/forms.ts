import type { formFinding } from '#room/forms';
import type { Say, SentencesOf } from '#room/locale';
import { outOfScale, perhaps, units } from './words.js';

type Sentences = SentencesOf<typeof formFinding>;

/** A cell of a form: “biểu 03/GQKN, dòng “Tổng số”, cột 2=3+4 (Tổng số vụ việc)”. */
const cellOf = (
  { form, row, column, heading }: { form: string; row?: string; column: string; heading: string },
  say: Say,
): string =>
  `biểu ${form}${row === undefined ? '' : `, dòng ${say.quoted(row)}`}, cột ${column}${heading === '' ? '' : ` (${heading})`}`;

const rowOf = ({ form, row }: { form: string; row?: string }, say: Say): string =>
  `biểu ${form}${row === undefined ? '' : `, dòng ${say.quoted(row)}`}`;

/** The one figure with which all sums would hold; the row is named where the finding is of none. */
function meant(
  cell: Parameters<Sentences['forms/total-differs']>[0]['perhaps'],
  isRowKnown: boolean,
  say: Say,
): string {
  if (cell === undefined) return '';
  const { column, now, amount, row, unit } = cell;
  const names = [
    ...(row === undefined ? [] : [`, dòng ${say.quoted(row)}`]),
    ...(unit === undefined ? [] : [` của ${say.unit(unit)}`]),
  ];
  return `; nếu cột ${column}${isRowKnown ? '' : names.join('')} ghi ${say.number(amount)} thay cho ${say.number(now)} thì các tổng đều khớp`;
}

const signs = {
  '<=': 'không được lớn hơn',
  '>=': 'không được nhỏ hơn',
  '=': 'phải bằng',
} as const;

const compared: Sentences['forms/check-broken'] = (params, say) => {
  const { left, leftAmount, sign, right, rightAmount, rightForm, difference } = params;
  const other = rightForm === undefined ? '' : ` biểu ${rightForm}`;
  return `${rowOf(params, say)}: cột ${left} (${say.number(leftAmount)}) ${signs[sign]} cột ${right}${other} (${say.number(rightAmount)}), chênh lệch ${say.size(difference)}${meant(params.perhaps, true, say)}`;
};

/** The sentences of the findings in forms, in Vietnamese. */
export const formsVi: Sentences = {
  'forms/index-unreadable': ({ text, part }, say) =>
    text === part
      ? `không đọc được chỉ số cột ${say.quoted(text)}; hãy ghi dạng 3, (3), 3=1+2 hoặc 3=4+..+7.`
      : `không đọc được phần ${say.quoted(part)} trong chỉ số cột ${say.quoted(text)}; hãy ghi dạng 3=1+2 hoặc 3=4+..+7.`,
  'forms/check-unreadable': ({ text }, say) =>
    `không đọc được điều kiện ${say.quoted(text)}; hãy ghi dạng 2 <= 1 hoặc 1 = 02/XLD[6].`,
  'forms/repeated-column': ({ column }) => `cột ${column} được khai hai lần; hãy đánh lại số cột.`,
  'forms/unknown-column': ({ column, text }, say) =>
    `${say.quoted(text)} dẫn đến cột ${column}, biểu không có cột này; hãy kiểm tra lại.`,
  'forms/not-a-figure': ({ column, text }, say) =>
    `${say.quoted(text)} dẫn đến cột ${column}, cột này ghi chữ hoặc ngày nên không tính được; hãy kiểm tra lại.`,
  'forms/formulas-in-ring': ({ columns }) =>
    `công thức của các cột ${columns.join(', ')} dẫn vòng về chính cột được tính; hãy kiểm tra lại.`,
  'forms/formula-not-printed': ({ column, formula }, say) =>
    `cột ${say.quoted(column)} không ghi công thức ${say.quoted(formula)} được báo là in sai; hãy kiểm tra lại.`,
  'forms/carried-without-done': ({ column }) =>
    `cột ${column} gồm cả số kỳ trước chuyển sang nên phải nêu cột ghi số đã giải quyết, thực hiện trong kỳ (done).`,
  'forms/no-formula': ({ column }) =>
    `cột ${column} được khai là tính lại theo công thức nhưng không ghi công thức; hãy bổ sung.`,
  'forms/repeated-row': ({ row }, say) =>
    `dòng ${say.quoted(row)} có hai lần; hãy bỏ một dòng hoặc ghi mã khác.`,
  'forms/unknown-row': ({ row, nearest }, say) =>
    `biểu không có dòng ${say.quoted(row)}${perhaps(nearest, say)}`,
  'forms/rows-in-ring': ({ rows }, say) =>
    `các dòng ${say.quoted(...rows)} là thành phần của chính mình; hãy kiểm tra lại.`,
  'forms/unknown-form': ({ form, nearest }, say) =>
    `không có biểu ${say.quoted(form)} trong danh mục biểu đang dùng; biểu này bị bỏ qua${perhaps(nearest, say)}`,
  'forms/repeated-form': ({ form, period }, say) =>
    `biểu ${form} của ${say.period(period)} được gửi hai lần; lần gửi sau bị bỏ qua.`,
  'forms/period-unlike': ({ form, period }, say) =>
    `biểu ${form} không dùng cho kỳ báo cáo này (${say.period(period)}); hãy kiểm tra loại kỳ và lịch chốt số liệu.`,
  'forms/not-in-use': ({ form, from, to }, say) =>
    `biểu ${form} chỉ áp dụng${from === undefined ? '' : ` từ ${say.date(from)}`}${to === undefined ? '' : ` đến hết ${say.date(to)}`}, không áp dụng vào ngày cuối kỳ; hãy dùng biểu đang có hiệu lực.`,
  'forms/formula-differs': (params, say) =>
    `${cellOf(params, say)} ghi ${say.number(params.found)}, khác kết quả của công thức ${params.formula} (${say.number(params.expected)}), chênh lệch ${say.size(params.difference)}${meant(params.perhaps, true, say)}; hãy kiểm tra lại.`,
  'forms/formula-exceeded': (params, say) =>
    `${cellOf(params, say)} ghi ${say.number(params.found)}, nhỏ hơn tổng các cột đã có số liệu trong công thức ${params.formula} (${say.number(params.expected)}), thiếu ${say.size(params.difference)}; hãy kiểm tra lại.`,
  'forms/check-broken': (params, say) =>
    `${compared(params, say)}${params.basis === undefined ? '' : ` (${params.basis})`}; hãy kiểm tra lại hai số.`,
  'forms/check-doubtful': (params, say) =>
    `${compared(params, say)}${params.basis === undefined ? '' : ` (${params.basis})`}; nếu đúng thì ghi rõ lý do vào dòng ghi chú.`,
  'forms/total-differs': (params, say) =>
    `${cellOf(params, say)}: dòng tổng ghi ${say.number(params.found)}, khác tổng các dòng (${say.number(params.expected)}), chênh lệch ${say.size(params.difference)}${meant(params.perhaps, false, say)}; hãy cộng lại.`,
  'forms/row-differs': (params, say) =>
    `${cellOf(params, say)} ghi ${say.number(params.found)}, khác tổng các dòng ${say.quoted(...params.parts)} (${say.number(params.expected)}), chênh lệch ${say.size(params.difference)}; hãy cộng lại.`,
  'forms/opening-differs': (params, say) =>
    `${cellOf(params, say)}: kỳ trước chuyển sang ghi ${say.number(params.found)}, khác số cuối ${say.period(params.before)} ở cột ${params.closing} (${say.number(params.expected)}), chênh lệch ${say.size(params.difference)}; hãy kiểm tra lại.`,
  'forms/carried-too-small': (params, say) =>
    `${cellOf(params, say)} ghi ${say.number(params.found)}, nhỏ hơn số ${say.period(params.before)} chưa giải quyết xong chuyển sang (${say.number(params.expected)}), thiếu ${say.size(params.difference)}; hãy kiểm tra lại.`,
  'forms/amount-out-of-scale': (params, say) =>
    `${cellOf(params, say)} ghi ${say.number(params.amount)}, ${outOfScale(params, say)}`,
  'forms/sent-twice': (params, say) =>
    `${cellOf(params, say)} được gửi hai lần cho cùng thời gian với hai số khác nhau (${shown(params.first, say)} và ${shown(params.second, say)}); số gửi trước được tính.`,
  'forms/period-overlaps': ({ form, period, taken }, say) =>
    `biểu ${form} của ${say.period(period)} trùng thời gian với biểu của ${taken.map(say.period).join(', ')} nên không được cộng thêm.`,
  'forms/outside-period': ({ form, period }, say) =>
    `biểu ${form} của ${say.period(period)} nằm ngoài kỳ tổng hợp nên không được tính.`,
  'forms/days-missing': (params, say) =>
    `${rowOf(params, say)} chỉ có số liệu của ${say.number(params.days)} trong ${say.number(params.expected)} ngày của kỳ tổng hợp; hãy bổ sung kỳ còn thiếu.`,
  'forms/nothing-sent': ({ form }) =>
    `chưa gửi biểu ${form} cho kỳ tổng hợp; dòng này để trống, không tính là 0.`,
  'forms/figures-missing': (params, say) =>
    `${cellOf(params, say)} mới có ${say.number(params.known)} trong ${say.number(params.expected)} số liệu phải có; còn thiếu của ${units(params.units, say)}.`,
  'forms/not-combined': (params, say) =>
    `${cellOf(params, say)} không cộng được qua các kỳ nên để trống.`,
  'forms/unit-within': ({ form, within }, say) =>
    `biểu ${form} có cả dòng của ${say.unit(within)} là đơn vị cấp trên; hãy kiểm tra số liệu có bị tính hai lần không.`,
  'forms/no-plain-number': (params, say) =>
    `${cellOf(params, say)}: số liệu của chỉ tiêu ${say.indicator(params.text)} là khoảng số hoặc có từ định tính nên không ghi được vào ô; ô này để trống.`,
};

/** A figure, or that there is none. */
const shown = (amount: number | null, say: Say): string =>
  amount === null ? 'chưa có số liệu' : say.number(amount);
