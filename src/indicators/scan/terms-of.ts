import { matchKey } from '#room/text';

/** The words of a text, folded, one for each space. */
export const wordsOf = (text: string): readonly string[] => {
  const key = matchKey(text);
  return key === '' ? [] : key.split(' ');
};

/** The words of a text and its pairs of neighbours, which tell syllables of one sound apart. */
export const termsOf = (words: readonly string[]): readonly string[] => [
  ...words,
  ...words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`),
];
