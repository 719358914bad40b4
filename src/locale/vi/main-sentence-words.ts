import type { SentenceWords } from '#room/locale';
import { mainFieldsVi } from './main-fields.js';

/** What fields are called; lists of forms are those that are filled in, and no forms of an event. */
export const fieldWordsVi = (names: {
  readonly [field: string]: string;
}): Pick<SentenceWords, 'list' | 'field'> => {
  const nameOf = (id: string): string | undefined =>
    Object.hasOwn(names, id) ? names[id] : undefined;
  return {
    list: (id) => (id === 'forms' ? 'danh sách biểu' : (nameOf(id) ?? id)),
    field: (id) => {
      const name = nameOf(id);
      return name === undefined ? id : `${name} (${id})`;
    },
  };
};

/** The words around the sentences of the main job, in Vietnamese. */
export const mainSentenceWordsVi: SentenceWords = {
  ...fieldWordsVi(mainFieldsVi),
  unknown: (code) =>
    `có vấn đề chưa có lời giải thích, mã ${code}; hãy hỏi người quản trị phần mềm.`,
  cell: (sheet, address) => `trang tính “${sheet}”, ô ${address}`,
  source: ({ document, locator }) => [
    ...(document === undefined ? [] : [`nguồn “${document}”`]),
    ...(locator === undefined ? [] : [`vị trí “${locator}”`]),
  ],
  row: (row) => `dòng ${row}`,
  item: (item) => `mục ${item}`,
  days: {
    from: (first) => `từ ngày ${first}`,
    to: (last) => `đến hết ngày ${last}`,
    between: (first, last) => `từ ngày ${first} đến hết ngày ${last}`,
    always: 'ở mọi thời điểm',
  },
};
