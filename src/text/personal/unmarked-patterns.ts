import { eitherCase } from './either-case.js';
import { plainThings } from './namesakes.js';

/** Family names that are little else without their marks; Dang, Duong, Truong are words of offices. */
const sure =
  'nguyen, huynh, tran, pham, hoang, phan, bui, ngo, trinh, quach, phung, dang, dinh, duong, truong';

/** Others: “do thi”, “le hoi van hoa”, “vu van hoa” are words. */
const unsure = 'le, vo, vu, ho, ly, mai, dao, doan, luong, luu, cao, lam';

/** Behind “van” or “thi” they end a word, and no name. */
const wordEnds = 'hoa, phong, ban, nghe, minh, tran, xa, truong, sat, so, kien, thuc, tuyen, sinh';

const end = '(?![\\p{L}\\p{N}])';

/** Names of persons that are written without marks: “Nguyen Van An”, “tran thi b”. */
export function unmarkedPatterns(): readonly string[] {
  // What follows is looked at before what stands before, which is quicker.
  const start = (families: string): string =>
    `(?<![\\p{L}\\p{N}])(?=(?:${families})\\s)(?<!(?<!\\p{L})(?:${eitherCase(`${plainThings}, thi`)})\\s)`;
  const middles = `(?:${eitherCase('van, thi')}|Văn|Thị|văn|thị)`;
  const given = '(?:\\p{L}{1,6})(?:\\s\\p{Lu}[a-z]{0,6}){0,2}';
  return [
    `${start(eitherCase(sure))}\\p{L}+\\s${middles}\\s${given}${end}`,
    `${start(eitherCase(unsure))}\\p{L}+\\s${middles}\\s(?!(?:${eitherCase(wordEnds)})${end})${given}${end}`,
    `${start('Nguyen|Huynh')}\\p{L}+(?:\\s\\p{Lu}[a-z]{0,6}){2,3}${end}`,
  ];
}
