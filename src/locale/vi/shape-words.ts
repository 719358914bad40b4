/** Words for the types that a field may take or a value has, by the name that the schema gives them. */
export const typesVi: { readonly [type: string]: string } = {
  string: 'chữ',
  number: 'số',
  int: 'số nguyên',
  bigint: 'số nguyên lớn',
  boolean: 'đúng hoặc sai (true, false)',
  date: 'ngày',
  array: 'danh sách',
  tuple: 'danh sách',
  object: 'một mục gồm nhiều trường',
  record: 'một mục gồm nhiều trường',
  map: 'bảng tra',
  null: 'ô trống',
  undefined: 'ô trống',
  nan: 'kết quả không tính được thành số',
  infinity: 'kết quả lớn vô hạn',
  function: 'đoạn mã của phần mềm',
  symbol: 'đoạn mã của phần mềm',
  nonoptional: 'một giá trị',
  'the terms { numerator, denominator, factor } of a ratio':
    'tử số, mẫu số và hệ số của tỷ lệ (numerator, denominator, factor)',
};

/** How a text is to be written, by the name of its form. */
export const formatsVi: { readonly [format: string]: string } = {
  date: 'hãy viết ngày theo dạng năm-tháng-ngày, ví dụ 2020-07-07.',
  datetime: 'hãy viết ngày giờ theo dạng năm-tháng-ngày và giờ, ví dụ 2020-07-07T08:30:00Z.',
  email: 'hãy viết địa chỉ thư điện tử, ví dụ ten@tinh.gov.vn.',
  url: 'hãy viết địa chỉ trang mạng, ví dụ https://tinh.gov.vn.',
  'kebab-id': 'chỉ dùng chữ thường không dấu, số và dấu gạch nối, ví dụ xa-an-binh.',
  'indicator-code':
    'mã chỉ tiêu gồm hai phần cách nhau bằng dấu chấm, mỗi phần chỉ có chữ thường không dấu, số và dấu gạch nối, ví dụ hoa-giai.so-vu.',
};
