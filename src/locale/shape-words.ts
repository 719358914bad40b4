/** Words for the types and formats that a field may take, by the name the schema gives them. */
export interface ShapeWords {
  readonly types: { readonly [name: string]: string };
  readonly formats: { readonly [name: string]: string };
}

export const shapeWordsVi: ShapeWords = Object.freeze({
  types: Object.freeze({
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
  }),
  formats: Object.freeze({
    regex: 'mẫu đã quy định',
    date: 'ngày dạng năm-tháng-ngày, ví dụ 2020-07-07',
    datetime: 'ngày giờ theo ISO 8601',
    email: 'địa chỉ thư điện tử',
    url: 'địa chỉ trang mạng',
  }),
});

export const shapeWordsEn: ShapeWords = Object.freeze({
  types: Object.freeze({
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    bigint: 'a large whole number',
    boolean: 'true or false',
    date: 'a date',
    array: 'a list',
    tuple: 'a list',
    object: 'an object',
    record: 'an object',
    map: 'a map',
    null: 'null',
    undefined: 'nothing',
    nan: 'not a number',
    function: 'a function',
    nonoptional: 'a value',
  }),
  formats: Object.freeze({
    regex: 'the pattern of the field',
    date: 'a day written year-month-day, such as 2020-07-07',
    datetime: 'a date and time after ISO 8601',
    email: 'an e-mail address',
    url: 'a web address',
  }),
});

/** The word for a name, or the name in quotation marks where there is none. */
export const wordOf = (words: { readonly [name: string]: string }, name: string): string =>
  (Object.hasOwn(words, name) ? words[name] : undefined) ?? `“${name}”`;
