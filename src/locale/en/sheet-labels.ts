import type { SheetLabels } from '#room/locale';

/** Words of sheets that are filled in, in English. */
export const sheetLabelsEn: SheetLabels = /* @__PURE__ */ Object.freeze({
  sheetWhole:
    'A whole number from 0 on; where there is none, write 0. Confirm to keep an inexact figure with its word (“gần 134”, “trên 1.000”).',
  sheetDecimal:
    'A number from 0 on; where there is none, write 0. Confirm to keep an inexact figure with its word (“gần 134”, “trên 1,5”).',
  sheetChoice: 'Choose one of the list.',
  sheetChecker: 'Check of figures',
});
