/** pdfmake's time for one text grows with the square of its words. */
const longest = 50_000;

/** How far before the limit the end of a sentence is looked for. */
const search = 5_000;

/** Where to cut: behind the last sentence before the limit, else where a line may end. */
function cutOf(text: string, start: number): number {
  const limit = start + longest;
  const sentence = text.lastIndexOf('. ', limit - 2);
  if (sentence > limit - search) return sentence + 2;
  const word = Math.max(...[' ', '\n', '\u200b'].map((end) => text.lastIndexOf(end, limit - 1)));
  if (word > start) return word + 1;
  return /[\udc00-\udfff]/.test(text[limit] ?? '') ? limit - 1 : limit;
}

/**
 * Cuts a text of more than 50,000 letters into pieces that are set below each other; together they
 * are the text.
 */
export function textPieces(text: string): readonly string[] {
  const pieces: string[] = [];
  let start = 0;
  while (text.length - start > longest) {
    const end = cutOf(text, start);
    pieces.push(text.slice(start, end));
    start = end;
  }
  return [...pieces, text.slice(start)];
}
