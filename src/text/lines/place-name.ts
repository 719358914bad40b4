import { capitalLetter } from './capital-letter.js';

/** The kinds of places that stand before a name. */
const kinds = /^(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)\s+(?=\S)/iu;

/** Places named after persons keep their kind; which these are cannot be told from the name. */
const namedAfterPersons = /^Hồ Chí Minh$/u;

/**
 * The name of a place in the line of place and date: “Tây Ninh” of “tỉnh Tây Ninh”. Places that are
 * named by a number, and the one city that is named after a person, keep their kind: “Phường 1”,
 * “Thành phố Hồ Chí Minh” (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.4).
 */
export function placeName(name: string): string {
  const rest = name.replace(kinds, '');
  const isKept = /^\d/u.test(rest) || namedAfterPersons.test(rest);
  return capitalLetter(isKept ? name : rest);
}
