import { foldTonePlace } from '#room/text';

const words: ReadonlyMap<string, number> = new Map([
  ['mười một', 11],
  ['mười hai', 12],
  ['mười', 10],
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['tư', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
]);

const anyWord = [...words.keys()].join('|');
const countFirst = new RegExp(`^(${anyWord})(?= (?:tháng|năm|quý)(?: |$))`, 'iu');
const placeLast = new RegExp(`(?<=(?<!\\d )(?:tháng|quý|quí) )(${anyWord})(?!\\p{L})`, 'gu');

const figureOf = (word: string): string => String(words.get(word.toLowerCase()) ?? word);

/** Words around a period that change nothing: “trong năm 2021”, “cả năm 2021”, “kể từ …”. */
const around: readonly (readonly [RegExp, string])[] = [
  [/[ .,;:]+$/u, ''],
  [/^(?:(?:trong|vào|kỳ báo cáo|kỳ) ?:? )+/iu, ''],
  [/^cả (?=năm|giai đoạn|nhiệm kỳ)/iu, ''],
  [/^(?:kể|tính) (?=từ )/iu, ''],
  [/^(?:sau|qua|nhìn lại) (?=\S+(?: \S+)? năm thực hiện )/iu, ''],
];

const now: readonly (readonly [RegExp, string])[] = [
  [/ ?[-\u2010-\u2015] ?(?:hiện )?nay$/u, ' đến nay'],
  [
    /(?<=(?:đến|tới) )(?:hiện nay|hiện tại|(?:thời điểm|ngày) (?:hiện tại|hiện nay|này|báo cáo))$/u,
    'nay',
  ],
  [/^(\d{1,2}) ?t (?=(?:đầu|cuối|năm) )/u, '$1 tháng '],
  [/^(\d{1,2}) ?t ?(?=(?:\/ ?)?\d{4}$)/u, '$1 tháng '],
  [/^nửa (?=(?:đầu|cuối) năm)/u, '6 tháng '],
];

const replaced = (text: string, pairs: readonly (readonly [RegExp, string])[]): string =>
  pairs.reduce((rest, [pattern, by]) => rest.replace(pattern, by), text);

/** A label without the words around it, its count as a figure; otherwise as it was written. */
export const bareLabel = (text: string): string =>
  replaced(text, around).replace(countFirst, figureOf);

/** A label as the patterns of periods read it: bare, in small letters, numbers as figures. */
export const tidyLabel = (text: string): string =>
  replaced(foldTonePlace(bareLabel(text).toLowerCase()), now).replace(placeLast, figureOf);
