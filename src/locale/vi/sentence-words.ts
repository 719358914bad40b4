import type { SentenceWords } from '#room/locale';
import { fieldsVi } from './fields.js';

/** What lists are called; forms are those that are filled in, and no forms of an event. */
const listsVi: { readonly [id: string]: string } = { ...fieldsVi, forms: 'danh sách biểu' };

/** The words around the sentences of findings, in Vietnamese. */
export const sentenceWordsVi: SentenceWords = {
  unknown: (code) =>
    `có vấn đề chưa có lời giải thích, mã ${code}; hãy hỏi người quản trị phần mềm.`,
  cell: (sheet, address) => `trang tính “${sheet}”, ô ${address}`,
  source: ({ document, locator }) => [
    ...(document === undefined ? [] : [`nguồn “${document}”`]),
    ...(locator === undefined ? [] : [`vị trí “${locator}”`]),
  ],
  list: (id) => (Object.hasOwn(listsVi, id) ? listsVi[id] : undefined) ?? id,
  row: (row) => `dòng ${row}`,
  item: (item) => `mục ${item}`,
  field: (id) => {
    const name = Object.hasOwn(fieldsVi, id) ? fieldsVi[id] : undefined;
    return name === undefined ? id : `${name} (${id})`;
  },
  days: {
    from: (first) => `từ ngày ${first}`,
    to: (last) => `đến hết ngày ${last}`,
    between: (first, last) => `từ ngày ${first} đến hết ngày ${last}`,
    always: 'ở mọi thời điểm',
  },
};
