import type { sheetFinding } from '#room/export';
import { wordOf, type Say, type SentencesOf } from '#room/locale';

const saveAs = 'hãy mở bằng Excel rồi lưu lại với kiểu “Excel Workbook (.xlsx)”';
const askAgain = 'hãy đề nghị đơn vị gửi lại tệp';

const kinds = {
  text: `đây là tệp chữ (CSV hoặc văn bản thường), không phải tệp Excel; ${saveAs}.`,
  html: `đây là trang web được đặt tên như tệp Excel; ${saveAs}.`,
  xml: `đây là tệp XML, không phải tệp Excel; ${saveAs}.`,
  pdf: `đây là tệp PDF, không có ô để đọc; ${askAgain} Excel.`,
  word: `đây là văn bản Word, không phải tệp Excel; ${askAgain} Excel.`,
  slides: `đây là tệp trình chiếu, không phải tệp Excel; ${askAgain} Excel.`,
  numbers: 'đây là tệp Numbers của máy Apple; hãy xuất lại dưới dạng Excel (.xlsx).',
  picture: `đây là tệp ảnh, không có ô để đọc; ${askAgain} Excel.`,
  archive: 'đây là tệp nén, không phải tệp Excel; hãy giải nén và gửi từng tệp Excel.',
  unknown: `đây không phải là tệp Excel; hãy kiểm tra lại tệp, hoặc đề nghị đơn vị gửi lại.`,
};

const problems = {
  directory: 'mục lục của tệp bị hỏng',
  packing: 'không giải nén được',
  checksum: 'có nội dung không khớp với mã kiểm tra',
  xml: 'có nội dung không đúng định dạng XML',
  encoding: 'có ký tự không giải mã được',
  missing: 'tệp có nhắc đến nhưng không có',
};

const unsafe = {
  path: 'dẫn ra ngoài tệp',
  repeated: 'có hai lần',
  overlapping: 'dùng chung dữ liệu với phần khác',
};

const limits: Readonly<Record<string, string>> = {
  fileBytes: 'dung lượng tệp (byte)',
  unpackedBytes: 'dung lượng sau khi giải nén (byte)',
  parts: 'số phần trong tệp',
  sheets: 'số trang tính',
  rows: 'số dòng',
  columns: 'số cột',
  cells: 'số ô có nội dung',
  styles: 'số kiểu định dạng ô',
  sharedTexts: 'số đoạn chữ',
  textLength: 'số ký tự của một ô',
  mergedCells: 'số ô trong các vùng gộp',
  elements: 'số phần tử XML',
};

const outside = {
  row: 'dòng',
  cell: 'ô',
  column: 'các cột',
  merged: 'vùng gộp ô',
  comment: 'ghi chú ở ô',
};

const cellProblems = {
  number: 'không phải là số',
  'shared-text': 'chỉ đến đoạn chữ không có trong tệp',
  truth: 'không phải là đúng hoặc sai',
  day: 'không phải là ngày',
  type: 'thuộc kiểu dữ liệu không rõ',
};

const part = (name: string, say: Say): string => (name === '' ? '' : `phần ${say.quoted(name)} `);

/** The sentences of the findings in files of sheets that come in, in Vietnamese. */
export const sheetsVi: SentencesOf<typeof sheetFinding> = {
  'sheets/empty-file': () => `tệp rỗng, không có nội dung; ${askAgain}.`,
  'sheets/password': () =>
    'tệp được đặt mật khẩu nên không đọc được; hãy bỏ mật khẩu (File, Info, Protect Workbook, Encrypt with Password) rồi gửi lại.',
  'sheets/old-excel': () => `tệp Excel kiểu cũ (.xls, Excel 97–2003) không đọc được; ${saveAs}.`,
  'sheets/opendocument': () =>
    'tệp LibreOffice (.ods) không đọc được; hãy mở bằng LibreOffice hoặc Excel rồi lưu lại với kiểu Excel (.xlsx).',
  'sheets/binary-workbook': () => `tệp Excel nhị phân (.xlsb) không đọc được; ${saveAs}.`,
  'sheets/other-file': ({ kind }) => kinds[kind],
  'sheets/cut-off': ({ bytes }, say) =>
    `tệp bị cắt cụt, chỉ nhận được ${say.number(bytes)} byte; ${askAgain}.`,
  'sheets/damaged': ({ part: name, problem }, say) =>
    `tệp bị hỏng: ${part(name, say)}${problems[problem]}; không đọc trang tính nào. Hãy mở bằng Excel để sửa rồi lưu lại, hoặc đề nghị đơn vị gửi lại.`,
  'sheets/entities': ({ part: name }, say) =>
    `${part(name, say)}tự định nghĩa thực thể XML, điều mà Excel không bao giờ ghi; tệp không được đọc. Hãy đề nghị đơn vị gửi lại tệp do Excel lưu.`,
  'sheets/unsafe-part': ({ part: name, problem }, say) =>
    `${part(name, say)}${unsafe[problem]}, điều mà Excel không bao giờ ghi; tệp không được đọc. Hãy đề nghị đơn vị gửi lại tệp do Excel lưu.`,
  'sheets/over-limit': ({ limit, most, found, where }, say) =>
    `${where === undefined ? '' : `${say.quoted(where)}: `}${wordOf(limits, limit)} là ${say.number(found)}, quá giới hạn ${say.number(most)}; tệp không được đọc. Hãy xóa phần thừa hoặc chia tệp, rồi lưu lại.`,
  'sheets/no-sheets': () => `tệp không có trang tính nào chứa ô; ${askAgain}.`,
  'sheets/out-of-range': ({ what, place, sheet }, say) =>
    `trang tính ${say.quoted(sheet)}: ${outside[what]} ${say.quoted(place)} nằm ngoài phạm vi của mọi trang tính nên không được đọc; hãy mở bằng Excel để kiểm tra rồi lưu lại.`,
  'sheets/cell-unreadable': ({ text, problem }, say) =>
    `${say.quoted(text)} ${cellProblems[problem]}; ô này không được đọc, hãy nhập lại.`,
  'sheets/repeated-cell': () =>
    'ô này có hai lần trong tệp; chỉ đọc lần đầu. Hãy mở bằng Excel để kiểm tra rồi lưu lại.',
  'sheets/formula-lost': () =>
    'ô này dùng chung một công thức không có trong tệp; chỉ đọc được kết quả. Hãy mở bằng Excel để kiểm tra rồi lưu lại.',
  'sheets/no-result': ({ formula, count }, say) =>
    `công thức ${say.quoted(`=${formula}`)} chưa có kết quả; trang tính này có ${say.number(count)} công thức như vậy. Hãy mở bằng Excel, đợi tính xong rồi lưu lại.`,
  'sheets/merged-too-large': ({ area, cells, most, sheet }, say) =>
    `trang tính ${say.quoted(sheet)}: vùng gộp ${say.quoted(area)} có ${say.number(cells)} ô, chỉ còn được ${say.number(most)} ô; vùng gộp này bị bỏ qua.`,
  'sheets/area-passed-over': ({ what, area }, say) =>
    `${what === 'name' ? 'tên đặt cho vùng' : 'quy tắc nhập liệu của vùng'} ${say.quoted(area)} phủ gần hết một trang tính; không ảnh hưởng đến số liệu.`,
  'sheets/macros': () => 'tệp có macro; macro không được đọc và không chạy.',
  'sheets/embedded-files': ({ count, first }, say) =>
    `tệp có chứa ${say.number(count)} tệp khác, trong đó có ${say.quoted(first)}; các tệp này không được mở.`,
  'sheets/unknown-parts': ({ count, first }, say) =>
    `tệp có ${say.number(count)} phần mà tệp Excel không có, trong đó có ${say.quoted(first)}; các phần này không được đọc.`,
  'sheets/not-cells': ({ sheet }, say) =>
    `trang ${say.quoted(sheet)} là biểu đồ hoặc hộp thoại, không có ô để đọc.`,
  'sheets/more-alike': ({ code, count }, say) =>
    `còn ${say.number(count)} phát hiện khác cùng loại ${say.quoted(code)}, không liệt kê ở đây.`,
};
