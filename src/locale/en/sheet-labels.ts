import type { SheetLabels } from '#room/locale';

/** Words of sheets that are filled in, in English. */
export const sheetLabelsEn: SheetLabels = /* @__PURE__ */ Object.freeze({
  sheetWhole: 'Only whole numbers from 0 on; where there is none, write 0.',
  sheetDecimal: 'Only numbers from 0 on; where there is none, write 0.',
  sheetChoice: 'Choose one of the list.',
  sheetChecker: 'Check of figures',
});
