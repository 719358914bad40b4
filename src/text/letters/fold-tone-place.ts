/**
 * The two letters between which the tone mark wanders, with the mark on the first: òa, òe, ùy; after
 * q and g, whose u and i belong to the consonant, before every vowel; and before a letter that
 * always carries the mark itself (ùê, ìê).
 */
const markOnFirst =
  /[òóỏõọ][ae]|[ùúủũụ][yêơâ]|(?<=q)[ùúủũụ][aăeio]|(?<=g)[ìíỉĩị][aăâeêoôơuư]|[ìíỉĩị]ê|[ỳýỷỹỵ]ê/gu;

function toSecond(pair: string): string {
  const [first = '', tone = '', ...second] = pair.normalize('NFD');
  return `${first}${second.join('')}${tone}`.normalize('NFC');
}

/**
 * Puts the tone marks of lower-case Vietnamese where the newer style has them: hoà, khoẻ, uỷ.
 *
 * @internal
 */
export const foldTonePlace = (lower: string): string => lower.replace(markOnFirst, toSecond);
