import type { SentenceWords } from '#room/locale';

/** The words around the sentences of findings, in English. */
export const sentenceWordsEn: SentenceWords = {
  unknown: (code) => `a finding without an explanation, code ${code}.`,
  cell: (sheet, address) => `sheet “${sheet}”, cell ${address}`,
  source: ({ document, locator }) => [
    ...(document === undefined ? [] : [`source “${document}”`]),
    ...(locator === undefined ? [] : [`place “${locator}”`]),
  ],
  list: (id) => id,
  row: (row) => `row ${row}`,
  item: (item) => `item ${item}`,
  field: (id) => id,
  days: {
    from: (first) => `from ${first} on`,
    to: (last) => `up to ${last}`,
    between: (first, last) => `from ${first} to ${last}`,
    always: 'at all times',
  },
};
