import { wordsOfList } from './words-of-list.js';

/** Words of a list that commas part, as alternatives of a pattern: “đường”, “Đường” and “ĐƯỜNG”. */
export const eitherCase = (words: string): string =>
  wordsOfList(words)
    .flatMap((word) => {
      const [first = ''] = word;
      const upper = word.toLocaleUpperCase('vi');
      const begun = `[${first}${first.toLocaleUpperCase('vi')}]${word.slice(first.length)}`;
      return word === upper ? [word] : [begun, upper];
    })
    .join('|');
