import type { PlacedValue } from './place-values.js';

/** Numbers that are no values, with the words that make them so; what is written longest first. */
const noValues = new RegExp(
  [
    // Numbers of documents: số 25-NQ/TW, số 75/2015/QH13, Quyết định số 217-QĐ/TW.
    String.raw`số \d+[-/][\p{L}\d/-]+`,
    // Days, months, quarters and years.
    String.raw`\d{1,2}([/-])\d{1,2}\1\d{4}`,
    String.raw`(?:tháng |quý I\/)\d{0,2}\/?(?:19|20)?\d{2}`,
    String.raw`(?:ngày|sáng|\() ?\d{1,2}\/\d{1,2}`,
    String.raw`20\d\d(?:-20\d\d)?(?![\d/]|\.\d)`,
    // Periods.
    String.raw`\d+ (?:năm|tháng|giờ)(?!\p{L})`,
    String.raw`trong \d+ ngày(?! công)`,
    // Ordinals and names.
    String.raw`(?:điều|khoản|thứ|khu|xóm|thôn|vành đai|xuân quang) \d+`,
    String.raw`“5 không, 3 sạch”|covid-19`,
  ].join('|'),
  'giu',
);

/**
 * What is left of a sentence without its values and without numbers that are known to be none.
 *
 * @param sentence - The whole sentence.
 * @param values - Its values, placed.
 */
export function leftOver(sentence: string, values: readonly PlacedValue[]): string {
  const without = values
    .toReversed()
    .reduce((text, { begin, end }) => `${text.slice(0, begin)}…${text.slice(end)}`, sentence);
  return without.replace(noValues, '…');
}
