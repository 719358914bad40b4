import type { exportFinding } from '#room/export';
import type { SentencesOf } from '#room/locale';

/** The sentences of the findings when a document is exported, in Vietnamese. */
export const exportVi: SentencesOf<typeof exportFinding> = {
  'export/block-degraded': ({ kind, exporter }, say) =>
    `định dạng ${say.quoted(exporter)} không trình bày được phần loại ${say.quoted(kind)}; nội dung được in liền dòng, không kẻ bảng.`,
  'export/characters-removed': ({ characters, text }, say) =>
    `đã bỏ ký tự không ghi được vào tệp (${say.characters(characters)}) trong ${say.quoted(text)}.`,
  'export/characters-not-shown': ({ characters, text }, say) =>
    `phông chữ không có ký tự ${say.characters(characters)} trong ${say.quoted(text)}, ký tự này không in được; hãy thay ký tự khác hoặc phông chữ khác.`,
  'export/text-continued': ({ length, limit }, say) =>
    `đoạn chữ dài ${say.number(length)} ký tự, quá giới hạn ${say.number(limit)} ký tự của một ô; phần còn lại được ghi tiếp ở các ô sau.`,
  'export/long-word-broken': ({ word }, say) =>
    `từ quá dài ${say.quoted(word)} được thêm chỗ ngắt dòng.`,
  'export/number-as-text': ({ number }, say) =>
    `số ${say.quoted(number)} không lưu được dưới dạng số nên được ghi thành chữ.`,
  'export/sheet-renamed': ({ from, to }, say) =>
    `trang tính ${say.quoted(from)} được đổi tên thành ${say.quoted(to)}.`,
  'export/sums-not-carried': ({ columns }, say) =>
    `số cộng chuyển trang của ${say.number(columns)} cột không được in, vì phần mềm mở tệp này tự ngắt trang; hàng tổng cộng vẫn đủ. Cần cộng chuyển trang thì xuất PDF.`,
  'export/numbers-from-page-two': ({ from }, say) =>
    `thể thức đánh số trang từ trang ${say.number(from)}; tệp này đánh số từ trang 2.`,
  'export/table-split': ({ parts, columns }, say) =>
    `bảng ${say.number(columns)} cột rộng hơn khổ giấy, được in thành ${say.number(parts)} phần.`,
  'export/table-shrunk': ({ size, columns }, say) =>
    `bảng ${say.number(columns)} cột rộng hơn khổ giấy, khi in chỉ còn cỡ chữ ${say.number(size)}, khó đọc; hãy đưa bảng này vào một phụ lục riêng, hoặc bớt cột.`,
};
