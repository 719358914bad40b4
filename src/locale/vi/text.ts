import type { textFinding } from '#room/text';
import type { SentencesOf } from '#room/locale';
import { named, perhaps } from './words.js';

const quantities = {
  any: 'không phải là một số lượng; hãy viết số kèm đơn vị tính như gần 134 tấn hoặc 58,5 tỷ đồng.',
  percent: 'không phải là một tỷ lệ phần trăm; hãy viết số kèm dấu % như 74% hoặc 73,8%.',
  money:
    'không phải là một số tiền; hãy viết số kèm đơn vị tiền như 500.000 đồng hoặc 58,5 tỷ đồng.',
};

/** The sentences of the findings in texts, numbers and lists, in Vietnamese. */
export const textVi: SentencesOf<typeof textFinding> = {
  'text/not-a-number': ({ text }, say) =>
    `${say.quoted(text)} không phải là số; hãy viết như 1.327.453 hoặc 58,5.`,
  'text/ambiguous-number': ({ text }, say) =>
    `không xác định được ${say.quoted(text)} là số nào; hãy dùng dấu chấm phân cách hàng nghìn và dấu phẩy trước phần thập phân.`,
  'text/not-a-quantity': ({ text, wanted }, say) =>
    `${say.quoted(text)} ${quantities[wanted ?? 'any']}`,
  'text/not-a-date': ({ text }, say) =>
    `${say.quoted(text)} không phải là một ngày có thật; hãy viết như ngày 07 tháng 7 năm 2020 hoặc 07/7/2020.`,
  'text/legacy-encoding': ({ text, encoding }, say) =>
    `${say.quoted(text)} được gõ bằng bảng mã cũ ${encoding}; hãy chuyển sang Unicode trước khi nhập.`,
  'text/not-nfc': ({ text, cells }, say) =>
    `có ${say.number(cells)} ô gõ bằng Unicode tổ hợp, ô đầu tiên là ${say.quoted(text)}; đã chuyển sang Unicode dựng sẵn.`,
  'text/letter-eth': ({ text }, say) =>
    `${say.quoted(text)} có chữ Ð hoặc ð (mã U+00D0, U+00F0) trông giống chữ Đ, đ của tiếng Việt (mã U+0110, U+0111) nhưng là chữ khác; hãy gõ lại bằng bộ gõ tiếng Việt để tìm kiếm và đối chiếu được.`,
  'text/look-alike-letters': ({ text, letters }, say) =>
    `${say.quoted(text)} có chữ của bảng chữ cái khác (${letters.join(', ')}) trông giống chữ Việt; hãy gõ lại bằng bộ gõ tiếng Việt để tìm kiếm và đối chiếu được.`,
  'text/unreadable-characters': ({ text }, say) =>
    `${say.quoted(text)} có ký tự hỏng; hãy lưu tệp theo bảng mã UTF-8 rồi nhập lại.`,
  'text/broken-quotes': ({ text }, say) =>
    `dấu ngoặc kép ở ${say.quoted(text)} mở mà không đóng hoặc đóng sai chỗ; dòng này không được đọc. Hãy mở tệp bằng Excel, xóa dấu ngoặc kép thừa ở dòng này, lưu lại rồi gửi lại.`,
  'text/wrong-cell-count': ({ expected, received }, say) =>
    `dòng có ${say.number(received)} ô, trong khi dòng tiêu đề có ${say.number(expected)} cột; dòng này không được đọc, hãy sửa cho đủ số ô.`,
  'text/missing-column': ({ column, nearest }, say) =>
    `dòng tiêu đề thiếu cột ${say.quoted(column)}${perhaps(nearest, say)}`,
  'text/duplicate-column': ({ column }, say) =>
    `dòng tiêu đề có hai cột cùng tên ${say.quoted(column)}; hãy đổi tên hoặc bỏ một cột.`,
  'text/column-not-read': ({ columns }, say) =>
    `các cột sau không được đọc: ${named(columns, say)}; nếu cần thì hãy kiểm tra lại tên cột.`,
};
