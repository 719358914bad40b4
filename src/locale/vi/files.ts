import type { SentencesOf } from '#room/locale';
import type { fileFinding } from '#room/packages';
import { perhaps } from './words.js';

const problems = {
  empty: 'tệp rỗng',
  'not-zip': 'tệp không phải tệp Excel (.xlsx) hay Word (.docx)',
  encrypted: 'tệp đặt mật khẩu; hãy mở tệp, bỏ mật khẩu rồi lưu lại',
  'old-format': 'tệp thuộc định dạng cũ (.xls, .doc); hãy mở tệp rồi lưu thành .xlsx hoặc .docx',
  'too-large': 'tệp quá lớn',
  damaged: 'tệp hỏng hoặc thiếu phần cuối; hãy gửi lại tệp',
  'not-text': 'tệp không phải tệp chữ (.csv)',
  'wrong-parts': 'tệp thiếu nội dung của một tệp Excel hay Word; hãy mở tệp rồi lưu lại',
};

const refused = {
  number: 'không phải là số hữu hạn',
  length: 'dài quá 32.767 ký tự của một ô',
  list: 'là một danh sách, không ghi được vào một chỗ',
  other: 'không phải là chữ hay số',
};

/** The sentences of the findings in files that are changed or filled in, in Vietnamese. */
export const filesVi: SentencesOf<typeof fileFinding> = {
  'files/not-opened': ({ problem }) => `không mở được tệp: ${problems[problem]}.`,
  'files/place-unknown': ({ key, place, nearest }, say) =>
    `tệp mẫu không có ${say.quoted(place)} để ghi giá trị ${say.quoted(key)}${perhaps(nearest, say)}`,
  'files/place-wide': ({ key, place }, say) =>
    `${say.quoted(place)} gồm nhiều ô không gộp nên chưa ghi giá trị ${say.quoted(key)}; hãy chỉ rõ một ô.`,
  'files/formula-kept': ({ key, formula }, say) =>
    `ô có công thức ${say.quoted(`=${formula}`)} nên chưa ghi giá trị ${say.quoted(key)} đè lên; hãy chọn ô khác hoặc cho phép ghi đè.`,
  'files/value-missing': ({ key }, say) =>
    `chưa có giá trị cho ${say.quoted(key)}; chỗ này trong tệp mẫu được giữ nguyên.`,
  'files/value-not-used': ({ key }, say) =>
    `giá trị ${say.quoted(key)} không được dùng; tệp mẫu không có chỗ ghi.`,
  'files/value-refused': ({ key, problem }, say) =>
    `giá trị ${say.quoted(key)} ${refused[problem]} nên chưa ghi.`,
  'files/rows-not-closed': ({ key }, say) =>
    `đoạn lặp ${say.quoted(key)} phải mở bằng ${say.quoted(`{{#${key}}}`)} và đóng bằng ${say.quoted(`{{/${key}}}`)} trong cùng một bảng.`,
  'files/thread-kept': ({ findings }, say) =>
    `ô đang có trao đổi (bình luận theo luồng) nên chỉ tô màu, không ghi chú ${say.number(findings)} phát hiện vào ô.`,
  'files/values-only': ({ formulas, comments }, say) =>
    `tệp CSV chỉ giữ giá trị: ${say.number(formulas)} công thức được ghi thành kết quả, ${say.number(comments)} ghi chú không được ghi.`,
  'files/nested-value': ({ field }, say) =>
    `trường ${say.quoted(field)} không phải là chữ, số hay đúng/sai nên không đọc.`,
  'files/formula-not-written': ({ formula }, say) =>
    `công thức ${say.quoted(`=${formula}`)} lấy dữ liệu ngoài tệp nên chỉ ghi kết quả của công thức.`,
  'files/list-not-offered': ({ choices, limit }, say) =>
    `danh sách chọn ${say.number(choices)} mục có dấu phẩy hoặc dài quá ${say.number(limit)} ký tự nên ô cho nhập tự do.`,
  'files/message-cut': ({ length, limit }, say) =>
    `lời nhắc dài ${say.number(length)} ký tự, được cắt còn ${say.number(limit)} ký tự.`,
};
