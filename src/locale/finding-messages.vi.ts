import type { FindingMessages } from './finding-messages.js';
import { shapeWordsVi as words, wordOf } from './shape-words.js';
import { namedIds } from './named-ids.js';
import type { Say } from './say.js';

const perhaps = (nearest: string | null, say: Say): string =>
  nearest === null ? '.' : `; có thể là ${say.quoted(nearest)}.`;

const relations: { readonly [name: string]: string } = Object.freeze({
  numerator: 'tử số',
  denominator: 'mẫu số',
  partOf: 'tổng thể',
  parts: 'thành phần',
  sessions: 'số cuộc',
});

const sent = (line: string, amount: number | null, say: Say): string =>
  amount === null
    ? `${say.line(line)} không nêu con số`
    : `${say.line(line)} gửi ${say.number(amount)}`;

/** The sentences of all findings in Vietnamese. */
export const findingMessagesVi: FindingMessages = Object.freeze({
  'shape/wrong-type': ({ expected, received }) =>
    `cần ${wordOf(words.types, expected)}, nhưng nhận được ${wordOf(words.types, received)}.`,
  'shape/missing-field': ({ expected }) =>
    `thiếu thông tin bắt buộc, cần ${wordOf(words.types, expected)}.`,
  'shape/unknown-field': ({ fields }, say) =>
    `có trường không được quy định: ${say.quoted(...fields)}; hãy kiểm tra lại tên trường.`,
  'shape/too-small': ({ minimum, received }, say) =>
    `${say.quoted(received)} chưa đạt mức tối thiểu là ${say.number(minimum)}.`,
  'shape/too-large': ({ maximum, received }, say) =>
    `${say.quoted(received)} vượt mức tối đa là ${say.number(maximum)}.`,
  'shape/not-in-list': ({ allowed, received }, say) =>
    `${say.quoted(received)} không thuộc danh sách cho phép: ${say.quoted(...allowed)}.`,
  'shape/wrong-format': ({ format, received }, say) =>
    `${say.quoted(received)} không đúng định dạng, cần ${wordOf(words.formats, format)}.`,
  'shape/not-valid': ({ detail }, say) => `giá trị không hợp lệ: ${say.quoted(detail)}.`,

  'text/not-a-number': ({ text }, say) =>
    `${say.quoted(text)} không phải là số viết theo cách của Việt Nam, ví dụ 1.327.453 hoặc 58,5.`,
  'text/ambiguous-number': ({ text }, say) =>
    `không xác định được ${say.quoted(text)} là số nào; hãy dùng dấu chấm phân cách hàng nghìn và dấu phẩy trước phần thập phân.`,
  'text/not-a-quantity': ({ text }, say) =>
    `${say.quoted(text)} không phải là một số lượng, ví dụ gần 134 tấn hoặc 58,5 tỷ đồng.`,
  'text/not-a-date': ({ text }, say) =>
    `${say.quoted(text)} không phải là một ngày có thật, ví dụ ngày 07 tháng 7 năm 2020.`,
  'text/legacy-encoding': ({ text, encoding }, say) =>
    `${say.quoted(text)} được gõ bằng bảng mã cũ ${encoding}; hãy chuyển sang Unicode trước khi nhập.`,

  'time/not-a-period': ({ text }, say) =>
    `${say.quoted(text)} không phải là một kỳ báo cáo, ví dụ tháng 6 năm 2020 hoặc 6 tháng đầu năm 2020.`,

  'organization/duplicate-unit': ({ unit }, say) =>
    `${say.unit(unit)} được khai hai lần với cùng một mã đơn vị; lần khai sau bị bỏ qua.`,
  'organization/unknown-parent': ({ unit, parent, nearest }, say) =>
    `đơn vị cấp trên ${say.quoted(parent)} của ${say.unit(unit)} không có trong danh sách đơn vị${perhaps(nearest, say)}`,
  'organization/parent-cycle': ({ units }, say) =>
    `các đơn vị sau là cấp trên của nhau theo vòng khép kín: ${units.map(say.unit).join(', ')}.`,
  'organization/unknown-place': ({ unit, place }, say) =>
    `địa bàn ${say.quoted(place)} của ${say.unit(unit)} không có trong danh sách đơn vị.`,
  'organization/ambiguous-name': ({ text, units, names, count }, say) =>
    `tên ${say.quoted(text)} khớp với ${say.number(count)} đơn vị nên chưa chọn đơn vị nào: ${namedIds(units, names)}${count > units.length ? ', …' : '.'}`,
  'organization/unknown-name': ({ text, nearest }, say) =>
    `không có đơn vị nào mang tên ${say.quoted(text)}${perhaps(nearest, say)}`,
  'organization/name-corrected': ({ text, name }, say) =>
    `tên ${say.quoted(text)} được hiểu là ${say.quoted(name)}, đơn vị duy nhất có tên gần giống; hãy kiểm tra lại.`,

  'indicators/duplicate-indicator': ({ indicator }, say) =>
    `chỉ tiêu ${say.indicator(indicator)} được định nghĩa hai lần; lần sau bị bỏ qua.`,
  'indicators/unknown-relation': ({ indicator, relation, related }, say) =>
    `chỉ tiêu ${say.indicator(indicator)} dựa vào chỉ tiêu ${say.indicator(related)} (${wordOf(relations, relation)}), nhưng chỉ tiêu này chưa được định nghĩa.`,

  'dataset/unknown-unit': ({ unit, nearest }, say) =>
    `đơn vị ${say.quoted(unit)} không có trong danh sách đơn vị${perhaps(nearest, say)}`,
  'dataset/unknown-indicator': ({ indicator, nearest }, say) =>
    `chỉ tiêu ${say.quoted(indicator)} không có trong danh mục chỉ tiêu${perhaps(nearest, say)}`,
  'dataset/unknown-line': ({ line, nearest }, say) =>
    `tuyến báo cáo ${say.quoted(line)} không có trong danh sách${perhaps(nearest, say)}`,
  'dataset/repeated-observation': ({ first, second }) =>
    `số liệu được gửi hai lần trên cùng một tuyến báo cáo, ở vị trí [${first}] và [${second}]; chỉ tính lần đầu.`,
  'dataset/sent-by-two-lines': (params, say) =>
    `${say.line(params.counted)} và ${say.line(params.also)} cùng gửi số liệu này (${params.amount === null ? 'không nêu con số' : say.number(params.amount)}); chỉ tính một lần, theo ${say.line(params.counted)}.`,
  'dataset/lines-disagree': ({ counted, countedAmount, other, otherAmount }, say) => {
    const both = countedAmount !== null && otherAmount !== null;
    const by = both ? `, chênh lệch ${say.size(countedAmount - otherAmount)}` : '';
    return `${sent(counted, countedAmount, say)}, ${sent(other, otherAmount, say)}${by}; lấy số của ${say.line(counted)}.`;
  },
  'dataset/too-many-decimals': (params, say) =>
    `số ${say.number(params.amount)} có nhiều chữ số thập phân hơn mức quy định của chỉ tiêu (${params.decimals} chữ số).`,
  'dataset/negative-amount': (params, say) =>
    `số ${say.number(params.amount)} nhỏ hơn 0, trong khi chỉ tiêu này không thể âm.`,
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

  'export/block-degraded': ({ kind, exporter }, say) =>
    `bộ xuất ${say.quoted(exporter)} không trình bày được khối loại ${say.quoted(kind)}; nội dung được in thành văn bản thường.`,
  'export/characters-removed': ({ characters, text }, say) =>
    `đã bỏ ký tự không ghi được vào tệp (${say.characters(characters)}) trong ${say.quoted(text)}.`,
  'export/characters-not-shown': ({ characters, text }, say) =>
    `phông chữ không có ký tự ${say.characters(characters)} trong ${say.quoted(text)}.`,
  'export/text-continued': ({ length, limit }, say) =>
    `đoạn chữ dài ${say.number(length)} ký tự, quá giới hạn ${say.number(limit)} ký tự của một ô; phần còn lại được ghi tiếp ở các ô sau.`,
  'export/long-word-broken': ({ word }, say) =>
    `từ quá dài ${say.quoted(word)} được thêm chỗ ngắt dòng.`,
  'export/number-as-text': ({ number }, say) =>
    `số ${say.quoted(number)} không lưu được dưới dạng số nên được ghi thành chữ.`,
  'export/sheet-renamed': ({ from, to }, say) =>
    `trang tính ${say.quoted(from)} được đổi tên thành ${say.quoted(to)}.`,
  'export/table-split': ({ parts, columns }, say) =>
    `bảng ${say.number(columns)} cột rộng hơn khổ giấy, được in thành ${say.number(parts)} phần.`,
});
