/** More words than these are no heading of a column. */
const mostWords = 24;

/** Words do not fill their lines. */
const waste = 1.25;

/** Widths of all runs of words, from the narrowest. */
const runsOf = (words: readonly string[], widthOf: (text: string) => number): readonly number[] =>
  words
    .flatMap((_, start) =>
      words
        .slice(start)
        .map((_word, count) => widthOf(words.slice(start, start + count + 1).join(' '))),
    )
    .toSorted((a, b) => a - b);

/** How many lines words take, each filled as far as it goes. */
function linesIn(
  words: readonly string[],
  width: number,
  widthOf: (text: string) => number,
): number {
  let lines = 1;
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines += 1;
    line = word;
  }
  return lines;
}

/** The least width in which words take so many lines at most; given with no-break spaces, those hold. */
export function widthInLines(
  text: string,
  lines: number,
  widthOf: (text: string) => number,
): number {
  const words = text.split(/[ \n\u200b]+/u);
  if (words.length > mostWords) return (widthOf(text) * waste) / lines;
  const longest = Math.max(0, ...words.map(widthOf));
  const fits = (width: number): boolean => linesIn(words, width, widthOf) <= lines;
  return runsOf(words, widthOf).find((width) => width >= longest && fits(width)) ?? longest;
}
