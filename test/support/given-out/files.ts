import type { fileFinding } from '#inside/packages';
import type { GivenOut } from './given-out-row.js';

export const filesGivenOut: GivenOut<typeof fileFinding> = {
  'files/not-opened': [
    'error',
    { problem: 'encrypted' },
    {
      vi: 'Không mở được tệp: tệp đặt mật khẩu; hãy mở tệp, bỏ mật khẩu rồi lưu lại.',
      en: 'The file cannot be opened: it asks for a password; open it, take the password out and save it again.',
    },
  ],
  'files/place-unknown': [
    'error',
    { key: 'tong_so', place: 'TongSo', nearest: 'Tong_So' },
    {
      vi: 'Tệp mẫu không có “TongSo” để ghi giá trị “tong_so”; có thể là “Tong_So”.',
      en: 'The template has no “TongSo” to write the value “tong_so” to; perhaps “Tong_So” is meant.',
    },
  ],
  'files/place-wide': [
    'error',
    { key: 'tong_so', place: 'Bieu!B3:D5' },
    {
      vi: '“Bieu!B3:D5” gồm nhiều ô không gộp nên chưa ghi giá trị “tong_so”; hãy chỉ rõ một ô.',
      en: '“Bieu!B3:D5” stands for several cells that are not merged, so that the value “tong_so” is not written; name one cell.',
    },
  ],
  'files/formula-kept': [
    'warning',
    { key: 'tong_so', formula: 'SUM(C7:C18)' },
    {
      vi: 'Ô có công thức “=SUM(C7:C18)” nên chưa ghi giá trị “tong_so” đè lên; hãy chọn ô khác hoặc cho phép ghi đè.',
      en: 'The cell holds the formula “=SUM(C7:C18)”, so that the value “tong_so” is not written over it; choose another cell, or allow it.',
    },
  ],
  'files/value-missing': [
    'warning',
    { key: 'ten_don_vi' },
    {
      vi: 'Chưa có giá trị cho “ten_don_vi”; chỗ này trong tệp mẫu được giữ nguyên.',
      en: 'There is no value for “ten_don_vi”; its place in the template stays as it is.',
    },
  ],
  'files/value-not-used': [
    'warning',
    { key: 'ten_xa' },
    {
      vi: 'Giá trị “ten_xa” không được dùng; tệp mẫu không có chỗ ghi.',
      en: 'The value “ten_xa” is not used; the template has no place for it.',
    },
  ],
  'files/value-refused': [
    'error',
    { key: 'tong_so', problem: 'number' },
    {
      vi: 'Giá trị “tong_so” không phải là số hữu hạn nên chưa ghi.',
      en: 'The value “tong_so” is no finite number and is not written.',
    },
  ],
  'files/rows-not-closed': [
    'error',
    { key: 'xa' },
    {
      vi: 'Đoạn lặp “xa” phải mở bằng “{{#xa}}” và đóng bằng “{{/xa}}” trong cùng một bảng.',
      en: 'The repeated rows “xa” must begin with “{{#xa}}” and end with “{{/xa}}” in one table.',
    },
  ],
  'files/thread-kept': [
    'note',
    { findings: 2 },
    {
      vi: 'Ô đang có trao đổi (bình luận theo luồng) nên chỉ tô màu, không ghi chú 2 phát hiện vào ô.',
      en: 'The cell holds a conversation (threaded comments), so that it is coloured and 2 findings are not written into it.',
    },
  ],
  'files/values-only': [
    'note',
    { formulas: 3, comments: 1 },
    {
      vi: 'Tệp CSV chỉ giữ giá trị: 3 công thức được ghi thành kết quả, 1 ghi chú không được ghi.',
      en: 'A CSV file holds values only: 3 formulas are written as their results, 1 comments are left out.',
    },
  ],
  'files/nested-value': [
    'warning',
    { field: 'units' },
    {
      vi: 'Trường “units” không phải là chữ, số hay đúng/sai nên không đọc.',
      en: 'The field “units” holds neither text, number nor truth value and is not read.',
    },
  ],
  'files/formula-not-written': [
    'warning',
    { formula: '[1]Sheet1!A1' },
    {
      vi: 'Công thức “=[1]Sheet1!A1” lấy dữ liệu ngoài tệp nên chỉ ghi kết quả của công thức.',
      en: 'The formula “=[1]Sheet1!A1” reaches out of the file, so that only its result is written.',
    },
  ],
  'files/list-not-offered': [
    'warning',
    { choices: 124, limit: 255 },
    {
      vi: 'Danh sách chọn 124 mục có dấu phẩy hoặc dài quá 255 ký tự nên ô cho nhập tự do.',
      en: 'A list of 124 choices holds commas or is longer than 255 characters, so that its cells take any text.',
    },
  ],
  'files/message-cut': [
    'note',
    { length: 300, limit: 255 },
    {
      vi: 'Lời nhắc dài 300 ký tự, được cắt còn 255 ký tự.',
      en: 'A message of 300 characters is cut to 255.',
    },
  ],
};
