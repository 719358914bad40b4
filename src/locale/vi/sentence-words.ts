import type { SentenceWords } from '#room/locale';
import { fieldsVi } from './fields.js';

/** The words around the sentences of findings, in Vietnamese. */
export const sentenceWordsVi: SentenceWords = {
  unknown: (code) =>
    `có vấn đề chưa có lời giải thích, mã ${code}; hãy hỏi người quản trị phần mềm.`,
  cell: (sheet, address) => `trang tính “${sheet}”, ô ${address}`,
  source: ({ document, locator }) => [
    ...(document === undefined ? [] : [`nguồn “${document}”`]),
    ...(locator === undefined ? [] : [`vị trí “${locator}”`]),
  ],
  list: (id) => (Object.hasOwn(fieldsVi, id) ? fieldsVi[id] : undefined) ?? id,
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
