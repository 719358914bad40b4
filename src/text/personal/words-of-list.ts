/** The words of a list that commas part, over any number of lines. */
export const wordsOfList = (list: string): readonly string[] =>
  list.split(',').map((word) => word.trim().replaceAll(/\s+/gu, ' '));
