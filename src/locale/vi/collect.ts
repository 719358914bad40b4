import type { collectFinding } from '#room/collect';
import type { SentencesOf } from '#room/locale';

/** The sentences of the findings in many files that come in together, in Vietnamese. */
export const collectVi: SentencesOf<typeof collectFinding> = {
  'collect/file-unavailable': ({ file }, say) =>
    `không lấy được nội dung tệp ${say.quoted(file)}; hãy tải lại tệp rồi đọc lại.`,
  'collect/file-unreadable': ({ file }, say) =>
    `không đọc được tệp ${say.quoted(file)}; hãy đề nghị đơn vị mở tệp, lưu lại dạng .xlsx và gửi lại.`,
  'collect/sender-unknown': ({ file }, say) =>
    `không rõ tệp ${say.quoted(file)} của đơn vị nào nên danh sách chưa gửi có thể gồm cả đơn vị này; hãy ghi tên đơn vị vào tên tệp hoặc nêu đơn vị gửi.`,
  'collect/no-such-form': ({ file, form }, say) =>
    `tệp ${say.quoted(file)} không có biểu ${say.quoted(form)}; hãy đề nghị đơn vị gửi đúng biểu.`,
  'collect/wrong-unit': ({ file, found, sender }, say) =>
    `tệp ${say.quoted(file)} do ${say.unit(sender)} gửi nhưng ghi số liệu của ${say.unit(found)}; hãy hỏi lại đơn vị gửi.`,
  'collect/unit-not-expected': ({ file, found, form }, say) =>
    `tệp ${say.quoted(file)} ghi số liệu của ${say.unit(found)}, đơn vị này không phải gửi biểu ${say.quoted(form)}; hãy kiểm tra lại tên đơn vị.`,
  'collect/wrong-period': ({ file, found, expected }, say) =>
    `tệp ${say.quoted(file)} ghi kỳ báo cáo là ${say.period(found)}, cần gửi ${expected.map(say.period).join(', ')}; hãy đề nghị đơn vị gửi đúng kỳ.`,
  'collect/nothing-filled': ({ file, form }, say) =>
    `biểu ${say.quoted(form)} trong tệp ${say.quoted(file)} chưa ghi số liệu nào; hãy đề nghị đơn vị điền và gửi lại, không phát sinh thì ghi 0.`,
  'collect/repeated-file': ({ file, first }, say) =>
    `tệp ${say.quoted(file)} giống hệt tệp ${say.quoted(first)} đã nhận; chỉ tính một lần.`,
  'collect/repeated-report': ({ file, first }, say) =>
    `số liệu trong tệp ${say.quoted(file)} giống hệt số liệu đã nhận ở ${say.quoted(first)}; chỉ tính một lần.`,
  'collect/figures-changed': ({ file, first, changed }, say) =>
    `tệp ${say.quoted(file)} có ${say.count(changed)} số khác với số liệu đã nhận ở ${say.quoted(first)}; số gửi sau được tính, hãy xác nhận lại với đơn vị.`,
};
