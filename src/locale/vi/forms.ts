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

const troubles = {
  error: 'là ô báo lỗi',
  words: 'không đọc được thành số liệu của cột',
  digits:
    'dấu chấm, dấu phẩy hoặc dấu cách có thể hiểu theo hai cách hoặc không đúng cách ghi số (ví dụ 1.234,5)',
  day: 'là ngày tháng (bảng tính có thể đã tự đổi số thành ngày)',
  truth: 'là giá trị đúng, sai',
  unit: 'không đúng đơn vị tính của cột',
  fraction: 'trong khi cột chỉ nhận số nguyên; một nghìn hai trăm ba mươi tư thì ghi 1234',
  negative: 'trong khi cột không nhận số âm',
  merged: 'là ô gộp nhiều dòng, không rõ là số của dòng nào',
  'merged-columns': 'là ô gộp nhiều cột, không rõ là số của cột nào',
  'too-large': 'là số quá lớn, không ghi được chính xác',
} as const;

/** Where no column of a form is spoken of. */
const tableTroubles = {
  unit: 'không đúng đơn vị tính của chỉ tiêu',
  fraction: 'chỉ tiêu chỉ nhận số nguyên; một nghìn hai trăm ba mươi tư thì ghi 1234',
} as const;

/** “các dòng 8, 9 và các cột D đang ẩn”. */
const hiddenParts = (rows: readonly number[], columns: readonly string[]): string =>
  [
    ...(rows.length > 0 ? [`dòng ${rows.join(', ')}`] : []),
    ...(columns.length > 0 ? [`cột ${columns.join(', ')}`] : []),
  ].join(' và ');

const dimensionsVi = {
  unit: 'đơn vị',
  indicator: 'chỉ tiêu',
  period: 'kỳ báo cáo',
  figures: 'vị trí của số liệu',
} as const;

type Lines = Pick<
  Parameters<Sentences['forms/table-understood']>[0],
  'unit' | 'indicator' | 'period'
>;

/** “đơn vị ở cột B (34), chỉ tiêu ở dòng 3 (5), kỳ báo cáo là quý II năm 2026”. */
const linesSaid = ({ unit, indicator, period }: Lines, say: Say): string =>
  [
    lineVi('unit', unit, { nameOf: say.unit, say }),
    lineVi('indicator', indicator, { nameOf: say.indicator, say }),
    lineVi('period', period, { nameOf: say.period, say }),
  ].join(', ');

const lineVi = (
  what: keyof Lines,
  { where, at, count }: Lines['unit'],
  { nameOf, say }: { readonly nameOf: (id: string) => string; readonly say: Say },
): string =>
  where === 'sheet'
    ? `${dimensionsVi[what]} là ${nameOf(at)}`
    : `${dimensionsVi[what]} ở ${where === 'column' ? 'cột' : 'dòng'} ${at} (${say.number(count)})`;

/** The sentences of the findings in forms, in Vietnamese. */
export const formsVi: Sentences = {
  'forms/index-unreadable': ({ text, part }, say) =>
    text === part
      ? `không đọc được chỉ số cột ${say.quoted(text)}; hãy ghi dạng 3, (3), 3=1+2 hoặc 3=4+..+7.`
      : `không đọc được phần ${say.quoted(part)} trong chỉ số cột ${say.quoted(text)}; hãy ghi dạng 3=1+2 hoặc 3=4+..+7.`,
  'forms/check-unreadable': ({ text }, say) =>
    `không đọc được điều kiện ${say.quoted(text)}; hãy ghi dạng 2 <= 1 hoặc 1 = 02/XLD[6].`,
  'forms/repeated-column': ({ column }) => `cột ${column} được khai hai lần; hãy đánh lại số cột.`,
  'forms/choices-without-words': ({ column }) =>
    `cột ${column} có danh sách chọn nhưng không phải cột ghi chữ; hãy khai kiểu chữ (text) hoặc bỏ danh sách.`,
  'forms/repeated-choice': ({ column, choice }, say) =>
    `danh sách chọn của cột ${column} có ${say.quoted(choice)} hai lần; hãy bỏ một mục.`,
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
    `biểu ${form}, kỳ báo cáo ${say.period(period)}, được gửi hai lần, chỉ bản đầu được tính; hãy đối chiếu hai bản, giữ bản đúng và bỏ bản còn lại.`,
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
    `${cellOf(params, say)}: số liệu của chỉ tiêu ${say.indicator(params.text)} là khoảng số hoặc chỉ ghi “nhiều” nên không ghi được vào ô; ô này để trống.`,
  'forms/cell-unreadable': (params, say) =>
    `${cellOf(params, say)} ghi ${say.quoted(params.text)}, ${troubles[params.trouble]}; ô này được để trống, hãy ghi lại.`,
  'forms/cell-not-plain': (params, say) =>
    `${cellOf(params, say)} ghi ${say.quoted(params.text)} là khoảng số hoặc không có số; ô này được để trống, hãy ghi một số, có thể kèm từ “gần”, “trên”.`,
  'forms/cell-not-among': (params, say) => {
    const { text, allowed, count, nearest } = params;
    const more = count > allowed.length ? ` … (${say.number(count)} mục)` : '';
    return `${cellOf(params, say)} ghi ${say.quoted(text)}, không có trong danh sách chọn: ${say.quoted(...allowed)}${more}; ô này được để trống${perhaps(nearest, say)}`;
  },
  'forms/words-added': (params, say) =>
    `${cellOf(params, say)}: công thức của trang tính không cộng được số ghi kèm chữ nên ra kết quả là ${shown(params.found, say)}; số được lấy là ${say.quoted(params.text)}.`,
  'forms/cell-comment': ({ text }, say) =>
    `ô có ghi chú riêng ${say.quoted(text)}; chỉ số trong ô được đọc.`,
  'forms/heading-ambiguous': ({ heading, columns }, say) =>
    `tiêu đề ${say.quoted(heading)} có thể là cột ${columns.join(' hoặc cột ')}; cột này chưa được đọc, hãy ghi đủ tiêu đề hoặc số cột.`,
  'forms/heading-repeated': ({ heading, column }, say) =>
    `tiêu đề ${say.quoted(heading)} của cột ${column} có ở hai cột có số liệu; chưa cột nào được đọc, hãy bỏ một cột.`,
  'forms/heading-disagrees': ({ heading, byHeading, byIndex }, say) =>
    `theo tiêu đề ${say.quoted(heading)} thì là cột ${byHeading}, theo số cột thì là cột ${byIndex}; cột này chưa được đọc, hãy sửa tiêu đề hoặc số cột.`,
  'forms/heading-unknown': ({ heading, nearest }, say) =>
    `biểu không có cột ${say.quoted(heading)}; cột này không được đọc${perhaps(nearest, say)}`,
  'forms/heading-unlike': ({ heading, column }, say) =>
    `tiêu đề ${say.quoted(heading)} khác tiêu đề của biểu; số liệu được đọc vào cột ${column} theo số cột, hãy kiểm tra lại.`,
  'forms/column-measure-unlike': ({ column, measure, expected }, say) =>
    `trang tính ghi đơn vị tính là ${say.quoted(measure)}, cột ${column} của biểu tính bằng ${say.quoted(expected)}; cột này chưa được đọc, hãy đổi số liệu ra ${say.quoted(expected)} và sửa lại đơn vị tính.`,
  'forms/columns-missing': ({ form, columns, count }, say) =>
    `trang tính thiếu ${say.number(count)} cột của biểu ${form}: ${columns.join('; ')}; các cột này được để trống, không tính là 0.`,
  'forms/row-without-name': ({ form }) =>
    `dòng có số liệu của biểu ${form} nhưng không ghi tên; dòng này chưa được đọc, hãy ghi tên đơn vị.`,
  'forms/row-ambiguous': ({ row, rows }, say) =>
    `dòng ${say.quoted(row)} có thể là dòng ${say.quoted(...rows)}; dòng này chưa được đọc, hãy ghi đủ số thứ tự và tên dòng.`,
  'forms/no-rows': ({ form }) =>
    `biểu ${form} không có dòng số liệu nào đọc được; hãy kiểm tra lại tệp đã gửi.`,
  'forms/no-table': ({ form }) =>
    `tệp không có trang tính nào theo biểu ${form}; hãy gửi lại đúng biểu.`,
  'forms/mark-of-other-form': ({ form, found }, say) =>
    `tệp được lập theo biểu ${say.quoted(found)}, không phải biểu ${form}; hãy gửi lại đúng biểu.`,
  'forms/mark-of-other-version': ({ form }) =>
    `trang tính được lập theo phiên bản khác của biểu ${form}; số liệu được đọc theo tiêu đề, hãy dùng biểu mới cho kỳ sau.`,
  'forms/line-disagrees': ({ what, found, expected }, say) =>
    what === 'unit'
      ? `trang tính ghi ${say.unit(found)} nhưng được lập cho ${say.unit(expected)}; số liệu được tính cho ${say.unit(found)}, hãy kiểm tra lại.`
      : `trang tính ghi ${say.period(found)} nhưng nơi khác trong trang ghi ${say.period(expected)}; số liệu được tính cho ${say.period(found)}, hãy kiểm tra lại.`,
  'forms/other-unit': ({ found, expected }, say) =>
    `trang tính là của ${say.unit(found)}, cần của ${say.unit(expected)}; hãy kiểm tra lại tệp đã gửi.`,
  'forms/other-period': ({ found, expected }, say) =>
    `trang tính là của ${say.period(found)}, cần của ${say.period(expected)}; hãy gửi lại đúng kỳ.`,
  'forms/unit-not-said': ({ form }) =>
    `không rõ đơn vị gửi biểu ${form} nên biểu chưa được đọc; hãy ghi dòng “Đơn vị báo cáo: …” phía trên bảng.`,
  'forms/period-not-said': ({ form }) =>
    `không rõ kỳ báo cáo của biểu ${form} nên biểu chưa được đọc; hãy ghi dòng “Kỳ báo cáo: …” phía trên bảng.`,
  'forms/row-of-other-unit': ({ found, sender }, say) =>
    `dòng này ghi ${say.unit(found)}, không thuộc ${say.unit(sender)} là đơn vị báo cáo ghi trong trang tính; số liệu vẫn được đọc theo tên ở dòng, hãy kiểm tra lại tên đơn vị.`,
  'forms/hidden-read': ({ rows, columns }) =>
    `${hiddenParts(rows, columns)} đang ẩn; số liệu trong đó vẫn được đọc.`,
  'forms/table-understood': (params, say) =>
    `bảng được hiểu như sau: ${linesSaid(params, say)}${params.values === undefined ? '' : `; số liệu ở cột ${params.values}`}${params.measure === undefined ? '' : `; tính bằng ${say.quoted(params.measure)}`}; đọc được ${say.number(params.figures)} ô số liệu trên trang ${say.quoted(params.sheet)}.`,
  'forms/table-ambiguous': ({ sheet, ways }, say) =>
    `bảng trên trang ${say.quoted(sheet)} có thể hiểu theo nhiều cách: ${ways.map((way) => `(${linesSaid(way, say)})`).join(' hoặc ')}; bảng chưa được đọc, hãy bỏ bớt cột, dòng trùng.`,
  'forms/table-not-understood': ({ sheet, missing }, say) =>
    `bảng trên trang ${say.quoted(sheet)} không có ${missing.map((part) => dimensionsVi[part]).join(', ')} nào nhận ra được nên chưa được đọc; hãy ghi rõ trong bảng hoặc phía trên bảng, tên đúng như trong danh sách.`,
  'forms/table-figure-unreadable': ({ indicator, text, trouble }, say) =>
    `số liệu ${say.quoted(text)} của chỉ tiêu ${say.indicator(indicator)} không đọc được: ${{ ...troubles, ...tableTroubles }[trouble]}; ô này bị bỏ qua, hãy ghi lại.`,
  'forms/table-name-unknown': ({ text, what }, say) =>
    `không nhận ra ${dimensionsVi[what]} ${say.quoted(text)}; số liệu đi kèm bị bỏ qua, hãy kiểm tra lại tên.`,
  'forms/table-name-missing': ({ what, text }, say) =>
    `số liệu ${say.quoted(text)} và các số cùng dòng không có tên ${dimensionsVi[what]} ở bên cạnh nên bị bỏ qua; hãy ghi tên vào dòng này.`,
  'forms/measure-unlike': ({ indicator, measure, expected }, say) =>
    `bảng tính bằng ${say.quoted(measure)}, chỉ tiêu ${say.indicator(indicator)} tính bằng ${say.quoted(expected)}; số liệu bị bỏ qua, hãy ghi đúng đơn vị tính.`,
};

/** A figure, or that there is none. */
const shown = (amount: number | null, say: Say): string =>
  amount === null ? 'chưa có số liệu' : say.number(amount);
