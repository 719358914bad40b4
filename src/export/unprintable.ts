/** Control characters but tab and line ends, lone surrogates, and code points that are none. */
const unprintable = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** A quick look: what it does not find is printable; what it finds is looked at more closely. */
const suspicious = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u;

/** Lists the characters of a text that no text file can show, each once. */
export function unprintableIn(text: string): readonly string[] {
  return [...new Set(text.match(unprintable))];
}

/** The text without them. */
export function withoutUnprintable(text: string): string {
  return text.replace(unprintable, '');
}

/** Whether a text has any of them. */
export function hasUnprintable(text: string): boolean {
  return suspicious.test(text) && text.search(unprintable) !== -1;
}
