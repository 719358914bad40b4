import type { MainSentencesOf } from '#room/codes';
import type { textFinding } from '#room/text';

/** The sentences of the findings in texts, numbers and lists, in Vietnamese. */
export const textVi: MainSentencesOf<typeof textFinding> = {
  'text/not-a-number': ({ text }, say) =>
    `${say.quoted(text)} không phải là số; hãy viết như 1.327.453 hoặc 58,5.`,
  'text/ambiguous-number': ({ text }, say) =>
    `không xác định được ${say.quoted(text)} là số nào; hãy dùng dấu chấm phân cách hàng nghìn và dấu phẩy trước phần thập phân.`,
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
};
