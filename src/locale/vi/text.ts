import type { textFinding } from '#room/text';
import type { SentencesOf } from '#room/locale';
import { perhaps } from './words.js';

/** The sentences of the findings in texts, numbers and lists, in Vietnamese. */
export const textVi: SentencesOf<typeof textFinding> = {
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
  'text/letter-eth': ({ text }, say) =>
    `${say.quoted(text)} có chữ Ð hoặc ð (U+00D0, U+00F0) giống chữ Đ, đ (U+0110, U+0111) nhưng là chữ khác; hãy gõ lại để tìm kiếm và đối chiếu được.`,
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
};
