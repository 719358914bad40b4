/** The letters that Vietnamese documents number with; f, j, w and z are not among them. */
const letters = 'abcdđeghiklmnopqrstuvxy';

/** The letter of a place in a list, from 1: a, b, c, d, đ, e, g; after y it goes on with aa. */
export function listLetter(place: number): string {
  const before = Math.floor((place - 1) / letters.length);
  const letter = letters.charAt((place - 1) % letters.length);
  return before > 0 ? `${listLetter(before)}${letter}` : letter;
}
