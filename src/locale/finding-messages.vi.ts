import { campaignMessagesVi } from './campaign-messages.vi.js';
import { coordinationMessagesVi } from './coordination-messages.vi.js';
import { documentMessagesVi } from './document-messages.vi.js';
import { exportMessagesVi } from './export-messages.vi.js';
import type { FindingMessages } from './finding-messages.js';
import { shapeWordsVi as words, wordOf } from './shape-words.js';
import { namedIds } from './named-ids.js';
import type { Say } from './say.js';
import { tallyMessagesVi } from './tally-messages.vi.js';

const unreadable = Object.freeze({
  throws: 'không đọc được nội dung này, phần mềm báo lỗi khi mở; hãy nhập lại.',
  nested: 'nội dung lồng nhau quá nhiều lớp hoặc chứa chính nó, không đọc được.',
  large: 'nội dung quá lớn đối với một mục của danh sách, không đọc được.',
});

const perhaps = (nearest: string | null, say: Say): string =>
  nearest === null ? '.' : `; có thể là ${say.quoted(nearest)}.`;

const relations: { readonly [name: string]: string } = Object.freeze({
  numerator: 'tử số',
  denominator: 'mẫu số',
  partOf: 'tổng thể',
  parts: 'thành phần',
  otherParts: 'thành phần',
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
  'shape/unreadable': ({ reason }) => unreadable[reason],
  'records/repeated-record': ({ id, first }, say) =>
    `${id === null ? 'nội dung này' : say.quoted(id)} đã có ở mục thứ ${say.number(first)} của danh sách; chỉ tính lần đầu.`,

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
  'text/not-nfc': ({ text, cells }, say) =>
    `có ${say.number(cells)} ô gõ bằng Unicode tổ hợp, ô đầu tiên là ${say.quoted(text)}; đã chuyển sang Unicode dựng sẵn.`,
  'text/unreadable-characters': ({ text }, say) =>
    `${say.quoted(text)} có ký tự hỏng; hãy lưu tệp theo bảng mã UTF-8 rồi nhập lại.`,
  'text/broken-quotes': ({ text }, say) =>
    `dấu ngoặc kép trong tệp CSV mở mà không đóng hoặc đóng sai chỗ, từ ${say.quoted(text)}; dòng này không được đọc.`,
  'text/wrong-cell-count': ({ expected, received }, say) =>
    `dòng có ${say.number(received)} ô, trong khi dòng tiêu đề có ${say.number(expected)} cột; dòng này không được đọc.`,
  'text/missing-column': ({ column, nearest }, say) =>
    `dòng tiêu đề thiếu cột ${say.quoted(column)}${perhaps(nearest, say)}`,
  'text/duplicate-column': ({ column }, say) =>
    `dòng tiêu đề có hai cột cùng tên ${say.quoted(column)}.`,
  'text/column-not-read': ({ columns }, say) =>
    `các cột sau không được đọc: ${say.quoted(...columns)}.`,

  'time/not-a-period': ({ text }, say) =>
    `${say.quoted(text)} không phải là một kỳ báo cáo, ví dụ tháng 6 năm 2020 hoặc 6 tháng đầu năm 2020.`,
  'time/unknown-calendar': ({ calendar, nearest }, say) =>
    `lịch chốt số liệu ${say.quoted(calendar)} không có trong danh sách lịch${perhaps(nearest, say)}`,
  'time/kind-not-in-calendar': ({ text, calendar }, say) =>
    `${say.calendar(calendar)} không quy định kỳ báo cáo cùng loại với ${say.quoted(text)}.`,
  'time/unknown-term': ({ term, nearest }, say) =>
    `nhiệm kỳ ${say.quoted(term)} không có trong bảng nhiệm kỳ${perhaps(nearest, say)}`,
  'time/term-system-missing': ({ text, systems }, say) =>
    systems.length === 0
      ? `${say.quoted(text)} là một nhiệm kỳ, cần có bảng nhiệm kỳ để xác định.`
      : `${say.quoted(text)} chưa nêu rõ nhiệm kỳ của hệ thống nào; hãy chọn một trong: ${say.quoted(...systems)}.`,
  'time/as-of-date-missing': ({ text }, say) =>
    `${say.quoted(text)} tính đến nay hoặc từ nay, nhưng thiếu ngày chốt để xác định “nay” là ngày nào.`,
  'time/document-date-missing': ({ document }, say) =>
    `thiếu ngày ban hành của ${say.quoted(document)} nên không xác định được thời gian thực hiện.`,
  'time/end-before-start': ({ start, end }, say) =>
    `thời điểm kết thúc ${say.date(end)} sớm hơn thời điểm bắt đầu ${say.date(start)}.`,
  'time/calendars-differ': (params, say) =>
    `${say.bare(params.period)} tính theo ${say.calendar(params.calendar)}, còn ${say.bare(params.otherPeriod)} tính theo ${say.calendar(params.otherCalendar)}; hai kỳ không cùng cách chốt số liệu, khi so sánh phải nêu rõ.`,
  'time/calendar-not-in-force': ({ period, calendar, validFrom, validTo }, say) =>
    `${say.bare(period)} kết thúc ngoài thời gian áp dụng của ${say.calendar(calendar)} (${[validFrom && `từ ngày ${say.date(validFrom)}`, validTo && `đến hết ngày ${say.date(validTo)}`].filter(Boolean).join(' ')}).`,
  'time/days-not-confirmed': ({ period, firstDay, lastDay }, say) =>
    `chưa có nguồn công khai xác nhận ${say.period(period)} tính từ ngày ${say.date(firstDay)} đến ngày ${say.date(lastDay)}.`,
  'time/duplicate-holiday': ({ date }, say) =>
    `ngày nghỉ lễ ${say.quoted(date)} được khai hai lần; lần khai sau bị bỏ qua.`,
  'time/off-and-working': ({ date }, say) =>
    `${say.quoted(date)} vừa được khai là ngày nghỉ vừa được khai là ngày làm bù; được tính là ngày làm việc.`,
  'time/no-holiday-list': ({ year, day }, say) =>
    `thời hạn ${say.date(day)} được tính khi chưa có danh sách ngày nghỉ lễ, tết năm ${year}; hãy bổ sung Tết, Giỗ Tổ và các ngày hoán đổi theo thông báo của năm đó rồi tính lại.`,
  'time/holiday-list-not-confirmed': ({ year, day }, say) =>
    `thời hạn ${say.date(day)} được tính theo danh sách ngày nghỉ lễ, tết năm ${year} chưa được xác nhận; hãy đối chiếu với thông báo của năm đó.`,
  'time/day-of-another-year': ({ date, year }, say) =>
    `ngày ${say.date(date)} không thuộc năm ${year} của danh sách ngày nghỉ lễ, tết; ngày này không được tính.`,
  'time/extension-of-unknown-unit': ({ unit }, say) =>
    `đơn vị được gia hạn ${say.quoted(unit)} không có trong danh sách đơn vị.`,
  'time/extension-too-early': ({ unit, due, regular }, say) =>
    `thời hạn gia hạn ${say.quoted(due)} của ${say.unit(unit)} sớm hơn thời hạn quy định ${say.quoted(regular)}.`,

  'organization/duplicate-unit': ({ unit }, say) =>
    `${say.unit(unit)} được khai hai lần với cùng một mã đơn vị; lần khai sau bị bỏ qua.`,
  'organization/unknown-parent': ({ unit, parent, nearest }, say) =>
    `đơn vị cấp trên ${say.quoted(parent)} của ${say.unit(unit)} không có trong danh sách đơn vị${perhaps(nearest, say)}`,
  'organization/parent-cycle': ({ units }, say) =>
    `các đơn vị sau là cấp trên của nhau theo vòng khép kín: ${units.map(say.unit).join(', ')}.`,
  'organization/unknown-kind': ({ unit, kind, nearest }, say) =>
    `loại đơn vị ${say.quoted(kind)} của ${say.unit(unit)} không có trong danh mục${perhaps(nearest, say)}`,
  'organization/unknown-place': ({ unit, place }, say) =>
    `địa bàn ${say.quoted(place)} của ${say.unit(unit)} không có trong danh sách đơn vị.`,
  'organization/duplicate-code': ({ code, first }, say) =>
    `mã ${say.quoted(code)} đã dùng cho đơn vị khác ở dòng ${first}; dòng này không được đọc.`,
  'organization/unknown-code': ({ code }, say) =>
    `không có đơn vị nào mang mã ${say.quoted(code)}.`,
  'organization/old-value-differs': ({ code, expected, found }, say) =>
    `thay đổi của đơn vị mã ${say.quoted(code)} ghi giá trị cũ là ${say.quoted(expected)}, nhưng đơn vị đang có ${say.quoted(found)}.`,
  'organization/heirs-disagree': ({ code, kind, heirs }, say) =>
    `đơn vị mã ${say.quoted(code)} ghi là ${say.quoted(kind)} nhưng có ${say.number(heirs)} đơn vị kế thừa.`,
  'organization/repeated-succession': ({ from, first }, say) =>
    `cặp mã cũ và mã mới của ${say.quoted(from)} đã có ở dòng ${first}; dòng này không được đọc.`,
  'organization/left-out-together': ({ code, row }, say) =>
    `dòng này không được đọc vì dòng ${row} của cùng đơn vị mã ${say.quoted(code)} có lỗi.`,
  'organization/shares-disagree': ({ code }, say) =>
    `các phần của đơn vị mã ${say.quoted(code)} mâu thuẫn: toàn bộ dân số đã thuộc một phần, nhưng phần khác cũng có dân.`,
  'organization/unknown-unit': ({ unit, nearest }, say) =>
    `đơn vị ${say.quoted(unit)} không có trong danh sách đơn vị${perhaps(nearest, say)}`,
  'organization/unknown-link-type': ({ type, allowed }, say) =>
    `loại quan hệ ${say.quoted(type)} không có trong danh mục: ${say.quoted(...allowed)}.`,
  'organization/overlapping-parents': ({ unit, parents, ...days }, say) =>
    `${say.unit(unit)} có hai đơn vị cấp trên cùng lúc (${parents.map(say.unit).join(' và ')}) ${say.days(days)}; lấy đơn vị khai trước.`,
  'organization/parent-not-in-force': ({ unit, parent, ...days }, say) =>
    `đơn vị cấp trên ${say.unit(parent)} của ${say.unit(unit)} không còn hoặc chưa có hiệu lực ${say.days(days)}.`,
  'organization/end-before-start': ({ from, until }, say) =>
    `khoảng thời gian kết thúc trước khi bắt đầu: ${say.days({ from, until })}; không tính khoảng này.`,
  'organization/unknown-level': ({ unit, level, nearest }, say) =>
    `${say.unit(unit)} thuộc cấp ${say.quoted(level)}, không có trong các cấp đã khai${perhaps(nearest, say)}`,
  'organization/kind-not-in-force': ({ unit, kind, ...days }, say) =>
    `${say.unit(unit)} thuộc loại ${say.quoted(kind)} ${say.days(days)}, khi cả nước chưa có hoặc không còn loại này.`,
  'organization/level-not-in-force': ({ unit, level, ...days }, say) =>
    `${say.unit(unit)} thuộc cấp ${say.quoted(level)} ${say.days(days)}, khi cả nước chưa có hoặc không còn cấp này.`,
  'organization/shares-above-whole': ({ unit, measure, sum }, say) =>
    `các phần chia của ${say.unit(unit)} theo ${say.quoted(measure)} cộng lại bằng ${say.number(sum)}, lớn hơn 1.`,
  'organization/predecessors-missing': ({ unit, missing }, say) =>
    `số liệu quy đổi của ${say.unit(unit)} chỉ là một phần: chưa có số liệu của ${missing.map(say.unit).join(', ')}.`,
  'organization/unallocated': ({ amount, among, above }, say) =>
    `chưa phân bổ được ${say.number(amount)} ${among.length === 0 ? 'vì không có đơn vị kế thừa' : `giữa ${among.map(say.unit).join(', ')}`}; để riêng${above === null ? '' : ` tại ${say.unit(above)}`}.`,
  'organization/unexpected-report': ({ unit, form, period }, say) =>
    `${say.unit(unit)} gửi ${say.quoted(form)} kỳ ${say.period(period)} nhưng không thuộc diện phải gửi.`,
  'organization/no-due-date': ({ unit, form, period }, say) =>
    `${say.unit(unit)} đã gửi ${say.quoted(form)} kỳ ${say.period(period)} nhưng không có thời hạn để xác định đúng hạn hay chậm.`,
  'organization/post-held-twice': ({ post, holders, ...days }, say) =>
    `chức vụ ${say.quoted(post)} có hai người giữ cùng lúc (${holders.join(' và ')}) ${say.days(days)}.`,
  'organization/unknown-post': ({ post, nearest }, say) =>
    `chức vụ ${say.quoted(post)} không có trong danh sách chức vụ${perhaps(nearest, say)}`,
  'organization/ambiguous-name': ({ text, units, names, count }, say) =>
    `tên ${say.quoted(text)} khớp với ${say.number(count)} đơn vị nên chưa chọn đơn vị nào: ${namedIds(units, names)}${count > units.length ? ', …' : '.'}`,
  'organization/unknown-name': ({ text, nearest }, say) =>
    `không có đơn vị nào mang tên ${say.quoted(text)}${perhaps(nearest, say)}`,
  'organization/name-corrected': ({ text, name }, say) =>
    `tên ${say.quoted(text)} được hiểu là ${say.quoted(name)}, đơn vị duy nhất có tên gần giống; hãy kiểm tra lại.`,

  ...documentMessagesVi,

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
  'rules/part-may-exceed': (params, say) =>
    `${say.indicator(params.part)} (${say.number(params.partAmount)}) lớn hơn ${say.indicator(params.whole)} (${say.number(params.wholeAmount)}), vượt ${say.size(params.difference)}; nếu do số từ kỳ trước chuyển sang thì ghi rõ, nếu không thì kiểm tra lại.`,
  'rules/stated-rate-differs': (params, say) =>
    `tỷ lệ báo cáo (${say.number(params.stated)}) khác tỷ lệ tính lại (${say.number(params.recomputed)}) từ ${say.indicator(params.numerator)} (${say.number(params.numeratorAmount)}) và ${say.indicator(params.denominator)} (${say.number(params.denominatorAmount)}), chênh lệch ${say.size(params.difference)}.`,
  'rules/fewer-attendances-than-sessions': (params, say) =>
    `số lượt người dự (${say.number(params.attendances)}) nhỏ hơn ${say.indicator(params.sessionIndicator)} (${say.number(params.sessions)}), thiếu ${say.size(params.difference)}.`,
  'rules/parts-differ-from-total': (params, say) =>
    `tổng số (${say.number(params.total)}) khác tổng các thành phần (${say.number(params.sum)}) gồm ${params.parts.map(say.indicator).join(', ')}, chênh lệch ${say.size(params.difference)}.`,
  'rules/parts-may-differ': (params, say) =>
    `tổng số (${say.number(params.total)}) khác tổng các thành phần (${say.number(params.sum)}) gồm ${params.parts.map(say.indicator).join(', ')}, chênh lệch ${say.size(params.difference)}; kiểm tra xem các thành phần có được phân loại từ đúng tổng số này không.`,
  'rules/more-findings': ({ listed, notListed }, say) =>
    `đã liệt kê ${say.number(listed)} phát hiện, còn ${say.number(notListed)} phát hiện chưa liệt kê.`,

  'report/left-out': ({ indicator, text }, say) =>
    `không in ${say.quoted(text)}, vì bảng tổng hợp không có số liệu của chỉ tiêu ${say.indicator(indicator)}.`,

  'lifecycle/unknown-state': ({ state, nearest }, say) =>
    `quy trình không có trạng thái ${say.quoted(state)}${perhaps(nearest, say)}`,
  'lifecycle/repeated-state': ({ state }, say) =>
    `trạng thái ${say.quoted(state)} được khai hai lần trong quy trình.`,
  'lifecycle/unreachable-state': ({ state }, say) =>
    `không có bước nào dẫn đến trạng thái ${say.quoted(state)}.`,
  'lifecycle/move-not-allowed': ({ from, to, by, allowed }, say) =>
    `không được chuyển từ ${say.quoted(from)} sang ${say.quoted(to)}${by === null ? '' : ` do ${say.quoted(by)} thực hiện`}; ${allowed.length === 0 ? 'không có bước nào tiếp theo' : `chỉ được chuyển sang ${say.quoted(...allowed)}`}.`,
  'lifecycle/requirement-missing': ({ from, to, missing }, say) =>
    `chưa đủ điều kiện để chuyển từ ${say.quoted(from)} sang ${say.quoted(to)}, còn thiếu: ${say.quoted(...missing)}.`,
  ...campaignMessagesVi,

  ...coordinationMessagesVi,
  ...exportMessagesVi,
  ...tallyMessagesVi,
});
