/** Room for words that nobody gave, to be filled in by hand. */
export const dots = '…………';

/** An id that only a program reads: “qd-400”. Numbers of documents and words are no such ids. */
const bareId = /^[\da-z]+(?:[._:/-][\da-z]+)*$/u;

/** Words as they were given; dots for an id, which no paper may show. */
export const wordsOrDots = (given: string): string => (bareId.test(given) ? dots : given);
