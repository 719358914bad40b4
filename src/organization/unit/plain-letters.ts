/** Letters with marks that are in NFC as they stand, as ranges of code units. */
const marked: readonly (readonly [first: number, last: number])[] = [
  [0x00c0, 0x00c3],
  [0x00c8, 0x00ca],
  [0x00cc, 0x00cd],
  [0x00d2, 0x00d5],
  [0x00d9, 0x00da],
  [0x00dd, 0x00dd],
  [0x00e0, 0x00e3],
  [0x00e8, 0x00ea],
  [0x00ec, 0x00ed],
  [0x00f2, 0x00f5],
  [0x00f9, 0x00fa],
  [0x00fd, 0x00fd],
  [0x0102, 0x0103],
  [0x0110, 0x0111],
  [0x0128, 0x0129],
  [0x0168, 0x0169],
  [0x01a0, 0x01a1],
  [0x01af, 0x01b0],
  [0x1ea0, 0x1ef9],
];

const foreign = 0;
const plain = 1;
const openVowel = 2;
const markedLetter = 3;
const space = 32;

/** What each code unit is; reading a table takes a fifth of the time of a pattern. */
function letterTable(): Uint8Array {
  const table = new Uint8Array(0x1efa);
  table.fill(plain, 0x20, 0x7f);
  for (const letter of 'aAeE') table[letter.charCodeAt(0)] = openVowel;
  for (const [first, last] of marked) table.fill(markedLetter, first, last + 1);
  return table;
}

/** Never written to again; arrays of bytes cannot be frozen. */
const letters = /* @__PURE__ */ letterTable();

/**
 * Whether reading would leave a text as it is, without a word: printable ASCII and Vietnamese letters in
 * NFC, no space at either end, and no marked letter behind a or e, where only VNI puts one.
 */
export function isPlainText(text: string): boolean {
  const last = text.length - 1;
  if (last < 0 || text.charCodeAt(0) === space || text.charCodeAt(last) === space) return false;
  let before = plain;
  for (let at = 0; at <= last; at += 1) {
    const letter = letters[text.charCodeAt(at)] ?? foreign;
    if (letter === foreign || (letter === markedLetter && before === openVowel)) return false;
    before = letter;
  }
  return true;
}
