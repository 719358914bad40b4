import { eitherCase } from './either-case.js';
import {
  clanNames,
  familyNames,
  highlandNames,
  middleNames,
  unsureFamilyNames,
} from './family-names.js';

const end = '(?![\\p{L}\\p{N}])';
const start = '(?<![\\p{L}\\p{N}])';
const oneOf = (names: readonly string[]): string => `(?:${names.join('|')})`;

/** Words with a capital behind a name that belong to it no more: “Nguyễn Văn An Chủ tịch”. */
const afterNames =
  'Phường|Xã|Quận|Huyện|Tỉnh|Thôn|Đường|Phố|Trường|Ban|Hội|Đảng|Ủy|Nhà|Khu|Tổ|Chủ|Bí|Phó|Trưởng|Giám';
const syllable = `(?!(?:${afterNames})${end})(?:[HKY][’'])?\\p{Lu}\\p{Ll}{0,6}${end}`;

/** Who is called so needs no middle name: “nạn nhân Lê An”. */
const called = `
  đồng chí, đ/c, nạn nhân, bị can, bị cáo, bị hại, đương sự, nguyên đơn, bị đơn, hộ, chủ hộ, em, cháu, cô, chú, bác, cụ, thầy, vợ,
  chồng, trưởng thôn, trưởng ấp, trưởng bản, trưởng xóm, tổ trưởng, hòa giải viên, thương binh, liệt sĩ, liệt sỹ, chủ tịch,
  bí thư, giám đốc`;

/** “VĂN HÓA”, “THỊ TRẤN” are words behind a word, and no middle names. */
const wordEnds = 'hóa|hoá|phòng|bản|nghệ|minh|trấn|xã|trường|sát|trong';
const large = (text: string): string => text.toLocaleUpperCase('vi');

const small = 'nguyễn|trần|lê|huỳnh|bùi|đặng|trịnh|hoàng';

/**
 * A form of address before a name, of two or more syllables each with a capital; at the beginning of
 * a sentence, where places begin with the same word, of three or more.
 */
const titled =
  '(?:(?:ông|bà|anh|chị)(?:[\\s:.]+\\p{Lu}\\p{L}*){2,5}|(?:Ông|Bà|Anh|Chị)(?:[\\s:.]+\\p{Lu}\\p{L}*){3,5})';

/** What may be the name of a person. */
export function namePatterns(): readonly RegExp[] {
  const families = oneOf([...familyNames, ...unsureFamilyNames]);
  const capitals = `${large(families)}\\s(?:VĂN|THỊ)\\s(?!(?:${large(wordEnds)})${end})\\p{Lu}{1,7}`;
  return [
    `${start}${titled}(?!\\p{L})`,
    `${start}${oneOf(familyNames)}(?:\\s${syllable}){2,4}`,
    `${start}${oneOf(unsureFamilyNames)}\\s${oneOf(middleNames)}(?:\\s${syllable}){1,3}`,
    `(?<=${start}(?:${eitherCase(called)})(?:\\s|:\\s?))${families}(?:\\s${syllable}){1,4}`,
    `${start}${oneOf(highlandNames)}(?:\\s${syllable}){1,4}`,
    `${start}(?:Y|H[’'])\\s?\\p{Lu}\\p{L}{0,9}\\s${oneOf(clanNames)}${end}`,
    `(?<!CHỦ\\s)${start}${capitals}${end}`,
    `${start}(?:${small})\\s(?:văn|thị)\\s(?!(?:${wordEnds})${end})\\p{Ll}{1,7}${end}`,
  ].map((source) => new RegExp(source, 'gu'));
}
