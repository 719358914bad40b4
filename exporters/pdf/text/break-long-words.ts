/** Longer words cost pdfmake time that grows with the square of their length. */
const longest = 40;

/** How much of a word a finding repeats. */
const shown = 60;

const longWord = /[^\s\u200b]{41,}/gu;

/** Eight letters with the marks that stand on them, which no break may part. */
const pieces = /(?:\P{M}\p{M}{0,8}|\p{M}){1,8}/gu;

/** Whether a text has a word that must be broken. */
export function hasLongWord(text: string): boolean {
  return text.length > longest && text.search(longWord) !== -1;
}

/** Lists the long words of a text, each shortened for a finding. */
export function longWordsIn(text: string): readonly string[] {
  if (text.length <= longest) return [];
  return (text.match(longWord) ?? []).map((word) => {
    const letters = [...word];
    return letters.length <= shown ? word : `${letters.slice(0, shown - 1).join('')}…`;
  });
}

/** Puts invisible places to break (U+200B) into words of more than 40 letters. */
export function breakLongWords(text: string): string {
  if (text.length <= longest) return text;
  return text.replace(longWord, (word) => (word.match(pieces) ?? [word]).join('\u200b'));
}
