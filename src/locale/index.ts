export * from './door.js';
export { checkLocale } from './check-locale.js';
export { createSay } from './create-say.js';
export { knownNames } from './known-names.js';
export { vietnameseWords } from './labels/vietnamese-words.js';
export { idWord } from './id-word.js';
export { namedIds } from './named-ids.js';
export { wordOf } from './word-of.js';
export { wordsOf } from './words-of.js';
