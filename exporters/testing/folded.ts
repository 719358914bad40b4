/**
 * A text without what formats are free to change: line breaks and spaces, hyphens and invisible
 * places to break a word, capitals.
 */
export const folded = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\-\u00ad\u2010\u2011\u200b\u2060\ufeff]/gu, '')
    .toLowerCase();
