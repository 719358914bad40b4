/** Words that begin with a capital letter, one after the other: “Trưởng Ban Dân”, “Huyện”. */
const run = /\p{Lu}[\p{L}\p{M}’']*(?: \p{Lu}[\p{L}\p{M}’']*)*/gu;

/** A capital letter that only begins a sentence, an item or a cell says nothing. */
const opening = /(?:^|[.:;!?“(│-] ?|[.):] )$/u;

/** A run of capitalised words, and whether it stands where every word has a capital letter. */
export interface Named {
  readonly words: string;
  readonly opens: boolean;
}

/** The runs of capitalised words of a line: names, and what begins sentences. */
export const namesIn = (line: string): readonly Named[] =>
  [...line.matchAll(run)].map((found) => ({
    words: found[0],
    opens: opening.test(line.slice(0, found.index)),
  }));

/** Text as names are looked up in it: small letters, single spaces, one dash. */
export const searchable = (text: string): string =>
  ` ${text
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replaceAll(/[\s\p{P}\p{S}]+/gu, ' ')} `;

/** Words that stand alone between others in titles: “SỐ LIỆU TỔNG HỢP NĂM 2022”. */
const ofPeriods: readonly string[] = ['năm', 'quý', 'tháng'];

/** Whether words are made of phrases of two words or more that a text has, one behind the other. */
function isMadeOf(haystack: string, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  return words.some((_, at) => {
    const head = words.slice(0, at + 1).join(' ');
    const isPhrase = at > 0 ? haystack.includes(` ${head} `) : ofPeriods.includes(head);
    return isPhrase && isMadeOf(haystack, words.slice(at + 1));
  });
}

/**
 * Whether a text has the words of a run in this order; where one opens a sentence, without its first word
 * too; where all is in capital letters, as in titles, phrase by phrase.
 */
export function hasName(haystack: string, { words, opens }: Named): boolean {
  const all = searchable(words).trim().split(' ');
  const holds = (some: readonly string[]): boolean =>
    some.length === 0 || haystack.includes(` ${some.join(' ')} `);
  const isTitle = words === words.toLocaleUpperCase('vi');
  return holds(all) || (opens && holds(all.slice(1))) || (isTitle && isMadeOf(haystack, all));
}
