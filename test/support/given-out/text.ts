import type { textFinding } from '#inside/text';
import type { GivenOut } from './given-out-row.js';

export const textGivenOut: GivenOut<typeof textFinding> = {
  'text/not-a-number': [
    'error',
    { text: 'ba trăm' },
    {
      vi: '“ba trăm” không phải là số; hãy viết như 1.327.453 hoặc 58,5.',
      en: '“ba trăm” is no number; write it the Vietnamese way, like 1.327.453 or 58,5.',
    },
  ],
  'text/ambiguous-number': [
    'error',
    { text: '1.23.4' },
    {
      vi: 'Không xác định được “1.23.4” là số nào; hãy dùng dấu chấm phân cách hàng nghìn và dấu phẩy trước phần thập phân.',
      en: '“1.23.4” cannot be read as one number; write points between thousands and a comma before the decimals.',
    },
  ],
  'text/not-a-quantity': [
    'error',
    { text: 'nhiều lắm' },
    {
      vi: '“nhiều lắm” không phải là một số lượng; hãy viết số kèm đơn vị tính như gần 134 tấn hoặc 58,5 tỷ đồng.',
      en: '“nhiều lắm” is no quantity; write a number and its unit, like “gần 134 tấn” or “58,5 tỷ đồng”.',
    },
  ],
  'text/not-a-date': [
    'error',
    { text: '31/6/2020' },
    {
      vi: '“31/6/2020” không phải là một ngày có thật; hãy viết như ngày 07 tháng 7 năm 2020 hoặc 07/7/2020.',
      en: '“31/6/2020” is no day of the calendar; write one like “ngày 07 tháng 7 năm 2020” or 07/7/2020.',
    },
  ],
  'text/legacy-encoding': [
    'error',
    { text: 'Céng hßa', encoding: 'TCVN3' },
    {
      vi: '“Céng hßa” được gõ bằng bảng mã cũ TCVN3; hãy chuyển sang Unicode trước khi nhập.',
      en: '“Céng hßa” is typed in the old encoding TCVN3; convert it to Unicode first.',
    },
  ],
  'text/not-nfc': [
    'note',
    { text: 'Hòa Bình', cells: 3355 },
    {
      vi: 'Có 3.355 ô gõ bằng Unicode tổ hợp, ô đầu tiên là “Hòa Bình”; đã chuyển sang Unicode dựng sẵn.',
      en: '3,355 cells are typed with marks apart from their letters, the first is “Hòa Bình”; they were put into Unicode normalization form C.',
    },
  ],
  'text/letter-eth': [
    'note',
    { text: 'Ðà Nẵng' },
    {
      vi: '“Ðà Nẵng” có chữ Ð hoặc ð (mã U+00D0, U+00F0) trông giống chữ Đ, đ của tiếng Việt (mã U+0110, U+0111) nhưng là chữ khác; hãy gõ lại bằng bộ gõ tiếng Việt để tìm kiếm và đối chiếu được.',
      en: '“Ðà Nẵng” has the letter Ð or ð (U+00D0, U+00F0), which looks like Đ or đ (U+0110, U+0111) and is another one; type it again, so that it can be found and compared.',
    },
  ],
  'text/look-alike-letters': [
    'note',
    { text: '25-NQ/\u0422W', letters: ['\u0422'] },
    {
      vi: '“25-NQ/\u0422W” có chữ của bảng chữ cái khác (\u0422) trông giống chữ Việt; hãy gõ lại bằng bộ gõ tiếng Việt để tìm kiếm và đối chiếu được.',
      en: '“25-NQ/\u0422W” has letters of another alphabet (\u0422) that look like those of Vietnamese; type it again, so that it can be found and compared.',
    },
  ],
  'text/unreadable-characters': [
    'error',
    { text: 'H\uFFFD N\uFFFDi' },
    {
      vi: '“H� N�i” có ký tự hỏng; hãy lưu tệp theo bảng mã UTF-8 rồi nhập lại.',
      en: '“H� N�i” holds broken characters; save the file as UTF-8 and read it again.',
    },
  ],
  'text/broken-quotes': [
    'error',
    { text: '"Hòa Bình' },
    {
      vi: 'Dấu ngoặc kép ở “"Hòa Bình” mở mà không đóng hoặc đóng sai chỗ; dòng này không được đọc. Hãy mở tệp bằng Excel, xóa dấu ngoặc kép thừa ở dòng này, lưu lại rồi gửi lại.',
      en: 'A quotation mark at “"Hòa Bình” is never closed, or closed in the wrong place; the row is not read. Open the file in Excel, take out the mark, save the file and send it again.',
    },
  ],
  'text/wrong-cell-count': [
    'error',
    { expected: 5, received: 4 },
    {
      vi: 'Dòng có 4 ô, trong khi dòng tiêu đề có 5 cột; dòng này không được đọc, hãy sửa cho đủ số ô.',
      en: 'The row has 4 cells where the header has 5 columns; the row is not read.',
    },
  ],
  'text/missing-column': [
    'error',
    { column: 'parent', nearest: 'parrent' },
    {
      vi: 'Dòng tiêu đề thiếu cột “parent”; có thể là “parrent”.',
      en: 'The header has no column “parent”; perhaps “parrent” is meant.',
    },
  ],
  'text/duplicate-column': [
    'error',
    { column: 'name' },
    {
      vi: 'Dòng tiêu đề có hai cột cùng tên “name”; hãy đổi tên hoặc bỏ một cột.',
      en: 'The header has two columns called “name”.',
    },
  ],
  'text/column-not-read': [
    'note',
    { columns: ['area', 'population'] },
    {
      vi: 'Các cột sau không được đọc: “area”, “population”; nếu cần thì hãy kiểm tra lại tên cột.',
      en: 'Nothing was read from these columns: “area”, “population”.',
    },
  ],
};
