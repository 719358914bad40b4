/** Capitals of other alphabets and the Latin ones that they look like; small ones follow. */
const alike = [
  // Cyrillic.
  ['АВЕКМНОРСТУХІЈЅ', 'ABEKMHOPCTYXIJS'],
  // Greek.
  ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
  // Icelandic and African letters for Đ, and a with a caron for a with a breve.
  ['\u00D0\u0189\u01CD', '\u0110\u0110\u0102'],
] as const;

/** A small mu is a unit of measure: µg is not mg. */
const isMeasure = (letter: string): boolean => letter === '\u03BC';

const latin: ReadonlyMap<string, string> = new Map(
  alike.flatMap(([foreign, own]) =>
    Array.from(foreign, (letter, at): (readonly [string, string])[] => {
      const twin = own[at] ?? letter;
      const small = [letter.toLowerCase(), twin.toLowerCase()] as const;
      return isMeasure(small[0]) ? [[letter, twin]] : [[letter, twin], small];
    }).flat(),
  ),
);

const wide = 0xfee0;
const odd = /[\u00D0\u00F0\u0189\u0256\u01CD\u01CE\u0370-\u052F\uFF01-\uFF5E]/gu;

const folded = (letter: string): string =>
  letter >= '\uFF01'
    ? String.fromCharCode(letter.charCodeAt(0) - wide)
    : (latin.get(letter) ?? letter);

/**
 * Puts the letters of Vietnamese in place of those that only look like them: Đ for the Ð of
 * Icelandic, Latin letters for Cyrillic and Greek ones, narrow digits and letters for wide ones.
 *
 * @internal
 */
export const foldLookAlikes = (text: string): string => text.replace(odd, folded);

/** Letters that look like those of Vietnamese and are others; none where there are none. */
export const lookAlikesIn = (text: string): readonly string[] => [
  ...new Set((text.match(odd) ?? []).filter((letter) => folded(letter) !== letter)),
];
