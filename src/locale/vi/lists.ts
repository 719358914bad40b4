import type { OtherSentencesOf } from '#room/codes';
import type { textFinding } from '#room/text';
import { named, perhaps } from './words.js';

const quantities = {
  any: 'không phải là một số lượng; hãy viết số kèm đơn vị tính như gần 134 tấn hoặc 58,5 tỷ đồng.',
  percent: 'không phải là một tỷ lệ phần trăm; hãy viết số kèm dấu % như 74% hoặc 73,8%.',
  money:
    'không phải là một số tiền; hãy viết số kèm đơn vị tiền như 500.000 đồng hoặc 58,5 tỷ đồng.',
};

/** The sentences of the findings in lists and quantities that are read, in Vietnamese. */
export const listsVi: OtherSentencesOf<typeof textFinding> = {
  'text/not-a-quantity': ({ text, wanted }, say) =>
    `${say.quoted(text)} ${quantities[wanted ?? 'any']}`,
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
