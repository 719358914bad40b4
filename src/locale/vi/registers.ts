import type { OtherSentencesOf } from '#room/codes';
import type { organizationFinding } from '#room/organization';
import { namedIds } from '#room/locale';
import { mainChoices, mainFields, perhaps } from './words.js';

/** The sentences of the findings in registers, links and posts, in Vietnamese. */
export const registersVi: OtherSentencesOf<typeof organizationFinding> = {
  'organization/duplicate-code': ({ code, first }, say) =>
    `mã ${say.quoted(code)} đã dùng cho đơn vị khác ở dòng ${first}; dòng này không được đọc.`,
  'organization/unknown-code': ({ code }, say) =>
    `không có đơn vị nào mang mã ${say.quoted(code)}; hãy kiểm tra lại mã.`,
  'organization/old-value-differs': ({ code, expected, found }, say) =>
    `thay đổi của đơn vị mã ${say.quoted(code)} ghi giá trị cũ là ${say.quoted(expected)}, nhưng đơn vị đang có ${say.quoted(found)}; hãy kiểm tra lại.`,
  'organization/heirs-disagree': ({ code, kind, heirs }, say) =>
    `đơn vị mã ${say.quoted(code)} ghi là ${mainChoices(kind)} nhưng có ${say.number(heirs)} đơn vị kế thừa; hãy kiểm tra lại.`,
  'organization/repeated-succession': ({ from, first }, say) =>
    `cặp mã cũ và mã mới của ${say.quoted(from)} đã có ở dòng ${first}; dòng này không được đọc.`,
  'organization/left-out-together': ({ code, row }, say) =>
    `dòng này không được đọc vì dòng ${row} của cùng đơn vị mã ${say.quoted(code)} có lỗi.`,
  'organization/shares-disagree': ({ code }, say) =>
    `các phần của đơn vị mã ${say.quoted(code)} mâu thuẫn: toàn bộ dân số đã thuộc một phần, nhưng phần khác cũng có dân; hãy kiểm tra lại.`,
  'organization/unknown-unit': ({ unit, nearest }, say) =>
    `đơn vị ${say.quoted(unit)} không có trong danh sách đơn vị${perhaps(nearest, say)}`,
  'organization/unknown-link-type': ({ type, allowed }, say) =>
    `loại quan hệ ${say.quoted(type)} không có trong danh mục; hãy chọn một trong: ${mainChoices(...allowed)}.`,
  'organization/overlapping-parents': ({ unit, parents, ...days }, say) =>
    `${say.unit(unit)} có hai đơn vị cấp trên cùng lúc (${parents.map(say.unit).join(' và ')}) ${say.days(days)}; tạm lấy đơn vị khai trước, hãy kiểm tra lại.`,
  'organization/parent-not-in-force': ({ unit, parent, ...days }, say) =>
    `đơn vị cấp trên ${say.unit(parent)} của ${say.unit(unit)} chưa có hoặc không còn hoạt động ${say.days(days)}; hãy kiểm tra lại đơn vị cấp trên hoặc thời gian.`,
  'organization/end-before-start': ({ from, until }, say) =>
    `khoảng thời gian kết thúc trước khi bắt đầu: ${say.days({ from, until })}; không tính khoảng này.`,
  'organization/kind-not-in-force': ({ unit, kind, ...days }, say) =>
    `${say.unit(unit)} thuộc loại ${mainChoices(kind)} ${say.days(days)}, khi cả nước chưa có hoặc không còn loại này.`,
  'organization/level-not-in-force': ({ unit, level, ...days }, say) =>
    `${say.unit(unit)} thuộc cấp ${mainChoices(level)} ${say.days(days)}, khi cả nước chưa có hoặc không còn cấp này.`,
  'organization/shares-above-whole': ({ unit, measure, sum }, say) =>
    `các phần chia của ${say.unit(unit)} theo ${mainFields(measure)} cộng lại bằng ${say.number(sum)}, lớn hơn 1; hãy kiểm tra lại.`,
  'organization/predecessors-missing': ({ unit, missing }, say) =>
    `số liệu quy đổi của ${say.unit(unit)} chỉ là một phần: chưa có số liệu của ${missing.map(say.unit).join(', ')}.`,
  'organization/amount-not-in-force': ({ unit, amount, day }, say) =>
    `${say.unit(unit)} chưa thành lập hoặc đã thôi hoạt động ngày ${say.date(day)} nên số liệu ${say.number(amount)} để riêng, chưa quy đổi; hãy kiểm tra lại đơn vị và ngày.`,
  'organization/unallocated': ({ amount, among, above }, say) =>
    `chưa phân bổ được ${say.number(amount)} ${among.length === 0 ? 'vì không có đơn vị kế thừa' : `giữa ${among.map(say.unit).join(', ')}`}; để riêng${above === null ? '' : ` tại ${say.unit(above)}`}.`,
  'organization/post-held-twice': ({ post, holders, ...days }, say) =>
    `chức vụ ${say.quoted(post)} có hai người giữ cùng lúc (${holders.join(' và ')}) ${say.days(days)}; hãy kiểm tra lại ngày nhận chức vụ.`,
  'organization/unknown-post': ({ post, nearest }, say) =>
    `chức vụ ${say.quoted(post)} không có trong danh sách chức vụ${perhaps(nearest, say)}`,
  'organization/ambiguous-name': ({ text, units, names, count }, say) =>
    `tên ${say.quoted(text)} khớp với ${say.number(count)} đơn vị nên chưa chọn đơn vị nào: ${namedIds(units, names)}${count > units.length ? ', …' : '.'}`,
  'organization/unknown-name': ({ text, nearest }, say) =>
    `không có đơn vị nào mang tên ${say.quoted(text)}${perhaps(nearest, say)}`,
  'organization/name-corrected': ({ text, name }, say) =>
    `tên ${say.quoted(text)} được hiểu là ${say.quoted(name)}, đơn vị duy nhất có tên gần giống; hãy kiểm tra lại.`,
  'organization/unknown-level': ({ unit, level, nearest }, say) =>
    `${say.unit(unit)} thuộc cấp ${mainChoices(level)}, không có trong các cấp đã khai${perhaps(nearest, say)}`,
};
