import { eitherCase } from './either-case.js';
import { familyNames, middleNames, pairFamilyNames, unsureFamilyNames } from './family-names.js';
import { clanNames, highlandNames } from './highland-names.js';
import {
  afterClergy,
  afterTitles,
  byPersons,
  called,
  clergy,
  ofPersons,
} from './said-of-persons.js';
import { unmarkedPatterns } from './unmarked-patterns.js';

const end = '(?![\\p{L}\\p{N}])';
const start = '(?<![\\p{L}\\p{N}])';
const oneOf = (names: readonly string[]): string => `(?:${names.join('|')})`;
/** Behind one of the words; that a capital follows is looked at first, which is quicker. */
const behind = (words: string): string =>
  `(?=\\p{Lu})(?<=${start}(?:${eitherCase(words)})(?:\\s|:\\s?))`;

/** Words with a capital behind a name that belong to it no more: “Nguyễn Văn An Chủ tịch”. */
const afterNames =
  'Phường|Xã|Quận|Huyện|Tỉnh|Thôn|Đường|Phố|Trường|Ban|Hội|Đảng|Ủy|Nhà|Khu|Tổ|Chủ|Bí|Phó|Trưởng|Giám';
/** “H’Lan”, “K’Brêu”. */
const mountain = "[HKY][’‘']\\s?\\p{L}{2,9}";
const syllable = `(?!(?:${afterNames})${end})(?:[HKY][’‘'])?\\p{Lu}\\p{Ll}{0,6}${end}`;

/** “VĂN HÓA”, “THỊ TRẤN” are words behind a word, and no middle names. */
const wordEnds = 'hóa|hoá|phòng|bản|nghệ|minh|trấn|xã|trường|sát|trong';
const large = (text: string): string => text.toLocaleUpperCase('vi');

const small = 'nguyễn|trần|lê|huỳnh|bùi|đặng|trịnh|hoàng';

/** Behind a form of address: one or more syllables, each with a capital. */
const titledName = `(?!\\s?(?:${afterTitles})${end})`;
const word = `(?:[HKY][’‘']\\s?)?\\p{Lu}\\p{L}*`;

/**
 * A form of address before a name, of one or more syllables each with a capital; at the beginning of
 * a sentence, where places begin with the same word, of two or more.
 */
const titled = [
  `(?:ông|bà|anh|chị)[\\s:.]+${titledName}(?:${word}(?:[\\s:.]+${word}){1,4}|\\p{Lu}\\p{Ll}+|${mountain})`,
  `(?:Ông|Bà|Anh|Chị)[\\s:.]+${titledName}${word}(?:[\\s:.]+${word}){2,4}`,
].join('|');

/** A pattern of names, and whether places are called so too. */
export interface NamePattern {
  readonly pattern: RegExp;
  readonly isOfPlacesToo: boolean;
}

/** Two syllables without an address, beside what only persons do. */
function pairs(): readonly string[] {
  const pair = `${start}${oneOf(pairFamilyNames)}\\s${syllable}`;
  return [
    `${behind(ofPersons)}${pair}(?!\\s\\p{Lu})`,
    `${pair}(?=(?:\\s?[-–,(]\\s?|\\s)(?:${byPersons})${end})`,
  ];
}

/** What can be the name of nothing but a person. */
function sureNames(): readonly string[] {
  const families = oneOf([...familyNames, ...unsureFamilyNames]);
  const highland = oneOf(highlandNames);
  const capitals = `${large(families)}\\s(?:VĂN|THỊ)\\s(?!(?:${large(wordEnds)})${end})\\p{Lu}{1,7}`;
  return [
    `${start}(?:${titled})(?!\\p{L})`,
    `${start}${oneOf(familyNames)}(?:\\s${syllable}){2,4}`,
    `${start}${oneOf(familyNames)}\\s\\p{Lu}(?:\\.\\s?\\p{Lu}){0,2}${end}`,
    `${start}${oneOf(unsureFamilyNames)}\\s${oneOf(middleNames)}(?:\\s${syllable}){1,3}`,
    `${behind(called)}(?:(?:${families}|${highland})(?:\\s${syllable}){1,4}|Y\\s${syllable}|${mountain})`,
    `${behind(clergy)}(?!(?:${afterClergy})${end})${syllable}(?:\\s${syllable}){1,4}`,
    `(?<!(?:Giải|Yêu|Sở|Kích|Ưa|Chú)\\s)${start}Thích(?!\\s(?:Ứng|Nghi|Hợp|Thú|Đáng)${end})(?:\\s${syllable}){2,4}`,
    `${start}${highland}(?:\\s${syllable}){1,4}`,
    `${start}(?:Y|H[’‘']?)\\s?\\p{Lu}\\p{L}{0,9}\\s${oneOf(clanNames)}${end}`,
    `(?<!CHỦ\\s)${start}${capitals}${end}`,
    `${start}(?:${small})\\s(?:văn|thị)\\s(?!(?:${wordEnds})${end})\\p{Ll}{1,7}${end}`,
  ];
}

/** What may be the name of a person. */
export const namePatterns = (): readonly NamePattern[] => [
  ...[...sureNames(), ...unmarkedPatterns()].map((source) => ({
    pattern: new RegExp(source, 'gu'),
    isOfPlacesToo: false,
  })),
  ...pairs().map((source) => ({ pattern: new RegExp(source, 'gu'), isOfPlacesToo: true })),
];
