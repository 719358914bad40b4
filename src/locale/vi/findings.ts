import type { referenceFinding, shapeFinding } from '#room/findings';
import { type SentencesOf, wordOf } from '#room/locale';
import { perhaps } from './words.js';

/** Words for the types and formats that a field may take, by the name the schema gives them. */
const words = {
  types: {
    string: 'văn bản',
    number: 'số',
    int: 'số nguyên',
    bigint: 'số nguyên lớn',
    boolean: 'đúng hoặc sai',
    date: 'ngày',
    array: 'danh sách',
    tuple: 'danh sách',
    object: 'đối tượng',
    record: 'đối tượng',
    map: 'bảng tra',
    null: 'giá trị rỗng',
    undefined: 'không có giá trị',
    nan: 'kết quả không phải là số',
    function: 'hàm',
    nonoptional: 'một giá trị',
  },
  formats: {
    regex: 'mẫu đã quy định',
    date: 'ngày dạng năm-tháng-ngày, ví dụ 2020-07-07',
    datetime: 'ngày giờ theo ISO 8601',
    email: 'địa chỉ thư điện tử',
    url: 'địa chỉ trang mạng',
  },
};

const unreadable = {
  throws: 'không đọc được nội dung này, phần mềm báo lỗi khi mở; hãy nhập lại.',
  nested: 'nội dung lồng nhau quá nhiều lớp hoặc chứa chính nó, không đọc được.',
  large: 'nội dung quá lớn đối với một mục của danh sách, không đọc được.',
};

/** The sentences of the findings in the shape of values, in Vietnamese. */
export const shapeVi: SentencesOf<typeof shapeFinding> = {
  'shape/wrong-type': ({ expected, received }) =>
    `cần ${wordOf(words.types, expected)}, nhưng nhận được ${wordOf(words.types, received)}.`,
  'shape/missing-field': ({ expected }) =>
    `thiếu thông tin bắt buộc, cần ${wordOf(words.types, expected)}.`,
  'shape/unknown-field': ({ fields }, say) =>
    `có trường không được quy định: ${say.quoted(...fields)}; hãy kiểm tra lại tên trường.`,
  'shape/too-small': ({ minimum, received }, say) =>
    `${say.quoted(received)} chưa đạt mức tối thiểu là ${say.number(minimum)}.`,
  'shape/too-large': ({ maximum, received }, say) =>
    `${say.quoted(received)} vượt mức tối đa là ${say.number(maximum)}.`,
  'shape/not-in-list': ({ allowed, received }, say) =>
    `${say.quoted(received)} không thuộc danh sách cho phép: ${say.quoted(...allowed)}.`,
  'shape/wrong-format': ({ format, received }, say) =>
    `${say.quoted(received)} không đúng định dạng, cần ${wordOf(words.formats, format)}.`,
  'shape/not-valid': ({ detail }, say) => `giá trị không hợp lệ: ${say.quoted(detail)}.`,
  'shape/unreadable': ({ reason }) => unreadable[reason],
};

/** The sentences of the findings of whoever names a unit or an indicator, in Vietnamese. */
export const referenceVi: SentencesOf<typeof referenceFinding> = {
  'dataset/unknown-unit': ({ unit, nearest }, say) =>
    `đơn vị ${say.quoted(unit)} không có trong danh sách đơn vị${perhaps(nearest, say)}`,
  'dataset/unknown-indicator': ({ indicator, nearest }, say) =>
    `chỉ tiêu ${say.quoted(indicator)} không có trong danh mục chỉ tiêu${perhaps(nearest, say)}`,
};
