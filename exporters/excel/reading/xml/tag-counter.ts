const less = 60;
/** What follows “<” where no element begins: “/”, “!” and “?”. */
const isOther = (code: number): boolean => code === 47 || code === 33 || code === 63;

/**
 * Counts the elements that begin in the text of one part, piece by piece, before a parser takes each
 * of them apart; those that stand in a comment count too.
 *
 * @returns How many there are until the end of the piece.
 */
export function tagCounter(): (text: string) => number {
  let count = 0;
  let isAfterLess = false;
  return (text) => {
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (isAfterLess && !isOther(code)) count += 1;
      isAfterLess = code === less;
    }
    return count;
  };
}
