import type { SentenceWords } from '#room/locale';

/** The words around the sentences of findings, in Vietnamese. */
export const sentenceWordsVi: SentenceWords = {
  unknown: (code) => `phát hiện chưa có lời giải thích, mã ${code}.`,
  cell: (sheet, address) => `trang tính “${sheet}”, ô ${address}`,
  days: {
    from: (first) => `từ ngày ${first}`,
    to: (last) => `đến hết ngày ${last}`,
    between: (first, last) => `từ ngày ${first} đến hết ngày ${last}`,
    always: 'ở mọi thời điểm',
  },
};
