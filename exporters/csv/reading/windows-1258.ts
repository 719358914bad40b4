/** The bytes from 80 to 9F, as windows-1252 has them. */
const middle1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** Where windows-1258 has other letters than windows-1252; marks that stand behind their letters. */
const vietnamese: Readonly<Record<number, string>> = Object.freeze({
  // Letters of the West that were given up.
  0x8a: '\u008a',
  0x8e: '\u008e',
  0x9a: '\u009a',
  0x9e: '\u009e',
  0xc3: '\u0102',
  0xcc: '\u0300',
  0xd0: '\u0110',
  0xd2: '\u0309',
  0xd5: '\u01a0',
  0xdd: '\u01af',
  0xde: '\u0303',
  0xe3: '\u0103',
  0xec: '\u0301',
  0xf0: '\u0111',
  0xf2: '\u0323',
  0xf5: '\u01a1',
  0xfd: '\u01b0',
  0xfe: '\u20ab',
});

const letter1252 = (byte: number): string =>
  byte >= 0x80 && byte < 0xa0 ? (middle1252[byte - 0x80] ?? '') : String.fromCharCode(byte);

/** The text of bytes of which each is one letter. */
function decoded(bytes: Uint8Array, letterOf: (byte: number) => string): string {
  const letters = Array.from({ length: 256 }, (_, byte) => letterOf(byte));
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 4096) {
    let piece = '';
    for (const byte of bytes.subarray(at, at + 4096)) piece += letters[byte] ?? '';
    pieces.push(piece);
  }
  return pieces.join('');
}

/** As programs of the West read bytes: what fonts of TCVN3 and VNI were written with. */
export const decode1252 = (bytes: Uint8Array): string => decoded(bytes, letter1252);

/** As Windows wrote Vietnamese: marks that stand apart are put to their letters. */
export const decode1258 = (bytes: Uint8Array): string =>
  decoded(bytes, (byte) => vietnamese[byte] ?? letter1252(byte)).normalize('NFC');

const marks = [0xcc, 0xd2, 0xde, 0xec, 0xf2];

/** A vowel taken apart, with the marks that it bears in Vietnamese. */
const vowel =
  /(?:[aeo]\u0323?\u0302|a\u0323?\u0306|[ou]\u031b\u0323?|[aeiouy]\u0323?)[\u0300\u0301\u0303\u0309]?/giu;
const strange = /[^\p{ASCII}\u0110\u0111\u2013-\u2026\u20ab]/u;

/**
 * Whether bytes can hardly be anything but windows-1258: marks stand in them, each behind a letter that
 * bears it, and every letter is a Vietnamese one. Old fonts leave others.
 */
export const isSurely1258 = (bytes: Uint8Array, text: string): boolean =>
  bytes.some((byte) => marks.includes(byte)) &&
  !strange.test(text.normalize('NFD').replaceAll(vowel, ''));
