import type { sheetFinding } from '#inside/export';
import type { GivenOut } from './given-out-row.js';

export const sheetsGivenOut: GivenOut<typeof sheetFinding> = {
  'sheets/empty-file': [
    'error',
    {},
    {
      vi: 'Tệp rỗng, không có nội dung; hãy đề nghị đơn vị gửi lại tệp.',
      en: 'The file is empty; ask the unit to send it again.',
    },
  ],
  'sheets/password': [
    'error',
    {},
    {
      vi: 'Tệp được đặt mật khẩu nên không đọc được; hãy bỏ mật khẩu (File, Info, Protect Workbook, Encrypt with Password) rồi gửi lại.',
      en: 'The file has a password and cannot be read; take the password off (File, Info, Protect Workbook, Encrypt with Password) and send it again.',
    },
  ],
  'sheets/old-excel': [
    'error',
    {},
    {
      vi: 'Tệp Excel kiểu cũ (.xls, Excel 97–2003) không đọc được; hãy mở bằng Excel rồi lưu lại với kiểu “Excel Workbook (.xlsx)”.',
      en: 'Files of Excel 97–2003 (.xls) are not read; open the file in Excel and save it as “Excel Workbook (.xlsx)”.',
    },
  ],
  'sheets/opendocument': [
    'error',
    {},
    {
      vi: 'Tệp LibreOffice (.ods) không đọc được; hãy mở bằng LibreOffice hoặc Excel rồi lưu lại với kiểu Excel (.xlsx).',
      en: 'LibreOffice files (.ods) are not read; open the file in LibreOffice or Excel and save it as Excel (.xlsx).',
    },
  ],
  'sheets/binary-workbook': [
    'error',
    {},
    {
      vi: 'Tệp Excel nhị phân (.xlsb) không đọc được; hãy mở bằng Excel rồi lưu lại với kiểu “Excel Workbook (.xlsx)”.',
      en: 'Binary Excel files (.xlsb) are not read; open the file in Excel and save it as “Excel Workbook (.xlsx)”.',
    },
  ],
  'sheets/other-file': [
    'error',
    { kind: 'text' },
    {
      vi: 'Đây là tệp chữ (CSV hoặc văn bản thường), không phải tệp Excel; hãy mở bằng Excel rồi lưu lại với kiểu “Excel Workbook (.xlsx)”.',
      en: 'This is a text file (CSV or plain), not an Excel file; open the file in Excel and save it as “Excel Workbook (.xlsx)”.',
    },
  ],
  'sheets/cut-off': [
    'error',
    { bytes: 8192 },
    {
      vi: 'Tệp bị cắt cụt, chỉ nhận được 8.192 byte; hãy đề nghị đơn vị gửi lại tệp.',
      en: 'The file was cut off, only 8,192 bytes came; ask the unit to send it again.',
    },
  ],
  'sheets/damaged': [
    'error',
    { part: 'xl/styles.xml', problem: 'xml' },
    {
      vi: 'Tệp bị hỏng: phần “xl/styles.xml” có nội dung không đúng định dạng XML; không đọc trang tính nào. Hãy mở bằng Excel để sửa rồi lưu lại, hoặc đề nghị đơn vị gửi lại.',
      en: 'The file is damaged: the part “xl/styles.xml” is not well-formed XML; no sheet was read. Open it in Excel to repair it and save it, or ask the unit to send it again.',
    },
  ],
  'sheets/entities': [
    'error',
    { part: 'xl/sharedStrings.xml' },
    {
      vi: 'Phần “xl/sharedStrings.xml” tự định nghĩa thực thể XML, điều mà Excel không bao giờ ghi; tệp không được đọc. Hãy đề nghị đơn vị gửi lại tệp do Excel lưu.',
      en: 'The part “xl/sharedStrings.xml” defines XML entities of its own, which Excel never does; the file was not read. Ask for a file that Excel saved.',
    },
  ],
  'sheets/unsafe-part': [
    'error',
    { part: '../../a.xml', problem: 'path' },
    {
      vi: 'Phần “../../a.xml” dẫn ra ngoài tệp, điều mà Excel không bao giờ ghi; tệp không được đọc. Hãy đề nghị đơn vị gửi lại tệp do Excel lưu.',
      en: 'The part “../../a.xml” leads out of the file, which Excel never writes; the file was not read. Ask for a file that Excel saved.',
    },
  ],
  'sheets/over-limit': [
    'error',
    { limit: 'rows', most: 100000, found: 1048576, where: 'Biểu 01' },
    {
      vi: '“Biểu 01”: số dòng là 1.048.576, quá giới hạn 100.000; tệp không được đọc. Hãy xóa phần thừa hoặc chia tệp, rồi lưu lại.',
      en: '“Biểu 01”: the number of rows is 1,048,576, over the limit of 100,000; the file was not read. Remove what is not needed or part the file, and save it again.',
    },
  ],
  'sheets/no-sheets': [
    'error',
    {},
    {
      vi: 'Tệp không có trang tính nào chứa ô; hãy đề nghị đơn vị gửi lại tệp.',
      en: 'The file has no sheet with cells; ask the unit to send it again.',
    },
  ],
  'sheets/out-of-range': [
    'error',
    { what: 'cell', place: 'XFE1', sheet: 'Biểu 01' },
    {
      vi: 'Trang tính “Biểu 01”: ô “XFE1” nằm ngoài phạm vi của mọi trang tính nên không được đọc; hãy mở bằng Excel để kiểm tra rồi lưu lại.',
      en: 'Sheet “Biểu 01”: cell “XFE1” lies outside of any sheet and was not read; open it in Excel, check it and save it again.',
    },
  ],
  'sheets/cell-unreadable': [
    'error',
    { text: '1,5 tỷ', problem: 'number' },
    {
      vi: '“1,5 tỷ” không phải là số; ô này không được đọc, hãy nhập lại.',
      en: '“1,5 tỷ” is not a number; this cell was not read, type it again.',
    },
  ],
  'sheets/repeated-cell': [
    'warning',
    {},
    {
      vi: 'Ô này có hai lần trong tệp; chỉ đọc lần đầu. Hãy mở bằng Excel để kiểm tra rồi lưu lại.',
      en: 'This cell is in the file twice; the first one was read. Open it in Excel, check it and save it again.',
    },
  ],
  'sheets/formula-lost': [
    'warning',
    {},
    {
      vi: 'Ô này dùng chung một công thức không có trong tệp; chỉ đọc được kết quả. Hãy mở bằng Excel để kiểm tra rồi lưu lại.',
      en: 'This cell shares a formula that is not in the file; only its result was read. Open it in Excel, check it and save it again.',
    },
  ],
  'sheets/no-result': [
    'warning',
    { formula: 'SUM(D7:D18)', count: 12 },
    {
      vi: 'Công thức “=SUM(D7:D18)” chưa có kết quả; trang tính này có 12 công thức như vậy. Hãy mở bằng Excel, đợi tính xong rồi lưu lại.',
      en: 'The formula “=SUM(D7:D18)” has no result yet; formulas like it on this sheet: 12. Open the file in Excel, let it calculate and save it again.',
    },
  ],
  'sheets/merged-too-large': [
    'warning',
    { area: 'A1:XFD1048576', cells: 17179869184, most: 1000000, sheet: 'Biểu 01' },
    {
      vi: 'Trang tính “Biểu 01”: vùng gộp “A1:XFD1048576” có 17.179.869.184 ô, chỉ còn được 1.000.000 ô; vùng gộp này bị bỏ qua.',
      en: 'Sheet “Biểu 01”: the merged area “A1:XFD1048576” has 17,179,869,184 cells, and only 1,000,000 more may be merged; it was passed over.',
    },
  ],
  'sheets/area-passed-over': [
    'note',
    { what: 'input', area: 'A1:XFD1048576' },
    {
      vi: 'Quy tắc nhập liệu của vùng “A1:XFD1048576” phủ gần hết một trang tính; không ảnh hưởng đến số liệu.',
      en: 'An input rule for “A1:XFD1048576” covers most of a sheet; figures are not touched by it.',
    },
  ],
  'sheets/macros': [
    'note',
    {},
    {
      vi: 'Tệp có macro; macro không được đọc và không chạy.',
      en: 'The file has macros; they are not read and do not run.',
    },
  ],
  'sheets/embedded-files': [
    'note',
    { count: 2, first: 'xl/embeddings/bieu.xlsx' },
    {
      vi: 'Tệp có chứa 2 tệp khác, trong đó có “xl/embeddings/bieu.xlsx”; các tệp này không được mở.',
      en: 'Other files within the file, which were not opened: 2, among them “xl/embeddings/bieu.xlsx”.',
    },
  ],
  'sheets/unknown-parts': [
    'note',
    { count: 3, first: 'ghi-chu.txt' },
    {
      vi: 'Tệp có 3 phần mà tệp Excel không có, trong đó có “ghi-chu.txt”; các phần này không được đọc.',
      en: 'Parts that no Excel file has, which were not read: 3, among them “ghi-chu.txt”.',
    },
  ],
  'sheets/not-cells': [
    'note',
    { sheet: 'Biểu đồ' },
    {
      vi: 'Trang “Biểu đồ” là biểu đồ hoặc hộp thoại, không có ô để đọc.',
      en: 'The sheet “Biểu đồ” is a chart or a dialog and has no cells to read.',
    },
  ],
  'sheets/more-alike': [
    'note',
    { code: 'sheets/cell-unreadable', count: 4900 },
    {
      vi: 'Còn 4.900 phát hiện khác cùng loại “sheets/cell-unreadable”, không liệt kê ở đây.',
      en: '4,900 more findings of the kind “sheets/cell-unreadable” are not listed.',
    },
  ],
};
