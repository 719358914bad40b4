import type { exportFinding } from '#inside/export';
import type { GivenOut } from './given-out-row.js';

export const exportGivenOut: GivenOut<typeof exportFinding> = {
  'export/block-degraded': [
    'warning',
    { kind: 'chart', exporter: 'markdown' },
    {
      vi: 'Định dạng “markdown” không trình bày được phần loại “chart”; nội dung được in liền dòng, không kẻ bảng.',
      en: 'The exporter “markdown” cannot show a block of the kind “chart”; its content is printed as plain text.',
    },
  ],
  'export/characters-removed': [
    'warning',
    { characters: ['\u0007', '\ud800'], text: 'Báo cáo' },
    {
      vi: 'Đã bỏ ký tự không ghi được vào tệp (U+0007, U+D800) trong “Báo cáo”.',
      en: 'Characters that the file cannot hold were taken out (U+0007, U+D800) of “Báo cáo”.',
    },
  ],
  'export/characters-not-shown': [
    'warning',
    { characters: ['😀'], text: 'Vui 😀' },
    {
      vi: 'Phông chữ không có ký tự 😀 (U+1F600) trong “Vui 😀”, ký tự này không in được; hãy thay ký tự khác hoặc phông chữ khác.',
      en: 'The font cannot draw 😀 (U+1F600) in “Vui 😀”.',
    },
  ],
  'export/text-continued': [
    'note',
    { length: 40_000, limit: 32_767 },
    {
      vi: 'Đoạn chữ dài 40.000 ký tự, quá giới hạn 32.767 ký tự của một ô; phần còn lại được ghi tiếp ở các ô sau.',
      en: 'A text of 40,000 characters is longer than the 32,767 that one cell holds; it goes on in the next cells.',
    },
  ],
  'export/long-word-broken': [
    'note',
    { word: 'w'.repeat(500) },
    {
      vi: 'Từ quá dài “wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww…” được thêm chỗ ngắt dòng.',
      en: 'The long word “wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww…” was given places to break.',
    },
  ],
  'export/number-as-text': [
    'warning',
    { number: '12345678901234567890' },
    {
      vi: 'Số “12345678901234567890” không lưu được dưới dạng số nên được ghi thành chữ.',
      en: 'The number “12345678901234567890” cannot be held as a number and stands as text.',
    },
  ],
  'export/sheet-renamed': [
    'note',
    { from: 'Phụ lục [1]', to: 'Phụ lục (1)' },
    {
      vi: 'Trang tính “Phụ lục [1]” được đổi tên thành “Phụ lục (1)”.',
      en: 'The sheet “Phụ lục [1]” was renamed to “Phụ lục (1)”.',
    },
  ],
  'export/sums-not-carried': [
    'note',
    { columns: 3 },
    {
      vi: 'Số cộng chuyển trang của 3 cột không được in, vì phần mềm mở tệp này tự ngắt trang; hàng tổng cộng vẫn đủ. Cần cộng chuyển trang thì xuất PDF.',
      en: 'Sums of 3 columns are not carried from page to page, since the program that opens this file breaks the pages; the total row is complete. Export a PDF to have them.',
    },
  ],
  'export/numbers-from-page-two': [
    'note',
    { from: 3 },
    {
      vi: 'Thể thức đánh số trang từ trang 3; tệp này đánh số từ trang 2.',
      en: 'The layout numbers pages from page 3; this file numbers them from page 2.',
    },
  ],
  'export/table-split': [
    'note',
    { parts: 3, columns: 31 },
    {
      vi: 'Bảng 31 cột rộng hơn khổ giấy, được in thành 3 phần.',
      en: 'A table of 31 columns is too wide for its page and is printed in 3 parts.',
    },
  ],
  'export/table-shrunk': [
    'warning',
    { size: 5, columns: 31 },
    {
      vi: 'Bảng 31 cột rộng hơn khổ giấy, khi in chỉ còn cỡ chữ 5, khó đọc; hãy đưa bảng này vào một phụ lục riêng, hoặc bớt cột.',
      en: 'A table of 31 columns is too wide for its page and is printed in letters of 5 points; put it in an annex of its own, or leave columns out.',
    },
  ],
};
