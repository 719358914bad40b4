import { foldTonePlace } from '../letters/fold-tone-place.js';
import { nameWords } from './name-words.js';

const noBreak = '\u00a0';

/** A word of letters alone, which nothing parts from the next. */
const bare = /^[“"(]?\p{L}[\p{L}\p{M}]*$/u;
const capital = /^[“"(]?\p{Lu}/u;
/** A number, or so many of so many: “31/34”. */
const figure = /^[“"(]?\d(?:[\d.,]*\d)?(?:\/\d(?:[\d.,]*\d)?)?$/u;
const year = /^[12]\d{3}\b/u;
const small = /^\p{Ll}/u;
const roman = /^[IVXLC]+[.,;:)]?$/u;

/** A line must be able to end somewhere: so many words at most stay together. */
const most = 5;

/** A word as the lists have it. */
const plain = (word: string): string =>
  foldTonePlace(word.toLowerCase().replace(/[^\p{L}\p{M}]/gu, ''));

/** Room for a number that is written in by hand. */
const blank = /^\u00a0+$/u;

/** Whether a word says what a number counts: after “năm 2021” stands none, after “ngày 07” a month may. */
function isUnit(next: string, before: string): boolean {
  const unit = plain(next);
  if (unit === 'tháng') return true;
  return (
    ![before, next].some((each) => nameWords.counted.has(plain(each))) &&
    !nameWords.openers.has(unit)
  );
}

/** A number with its unit, and the word that counts with its number. */
function holdsNumber(words: readonly string[], at: number): boolean {
  const [word = '', next = ''] = [words[at - 1], words[at]];
  if (blank.test(next)) return nameWords.counted.has(plain(word));
  if (blank.test(word)) return nameWords.counted.has(plain(next));
  if (/^\d/u.test(next) || roman.test(next))
    return bare.test(word) && nameWords.counted.has(plain(word));
  return figure.test(word) && small.test(next) && isUnit(next, words[at - 2] ?? '');
}

const areWords = (word: string, next: string): boolean => bare.test(word) && /^\p{L}/u.test(next);

/** No line begins with a dash between two words: it would be read as an item of a list. */
const isDash = (next: string): boolean => next === '-' || next === '–';

const isPair = (word = '', next = ''): boolean =>
  nameWords.pairs.has(`${plain(word)} ${plain(next)}`);

const committee = /* @__PURE__ */ plain('ủy');

/** Behind these stands the name of a place, all of whose syllables have capitals: “xã Mẫu An”, “Tỉnh ủy Mẫu”. */
const opensPlace = (word: string): boolean => nameWords.places.has(word) || word === committee;

/** Whether a word with a capital ends the name of a place. */
function isOfPlace(words: readonly string[], at: number): boolean {
  let before = at - 1;
  while (at - before <= most && capital.test(words[before] ?? '')) before -= 1;
  return opensPlace(plain(words[before] ?? ''));
}

/** The syllables of one name, and the words that are written in two. */
function holdsName(words: readonly string[], at: number, everyPair: boolean): boolean {
  const [word = '', next = ''] = [words[at - 1], words[at]];
  if (!capital.test(word)) {
    // Most words are small ones: what is quickly told is asked first.
    if (capital.test(next) && nameWords.places.has(plain(word))) return true;
    return everyPair && isPair(word, next) && !nameWords.places.has(plain(word));
  }
  if (nameWords.openers.has(plain(next))) return false;
  if (capital.test(next) || isPair(word, next)) return true;
  return !nameWords.openers.has(plain(word)) && !isOfPlace(words, at - 1);
}

/** In capitals throughout, names are told by what is no common word: neither by itself nor as one of two. */
function holdsCapitals(words: readonly string[], at: number): boolean {
  const [word = '', next = ''] = [words[at - 1], words[at]];
  if (isPair(word, next)) return true;
  if (isPair(words[at - 2], word) || isPair(next, words[at + 1])) return false;
  return !nameWords.openers.has(plain(word)) && !nameWords.openers.has(plain(next));
}

const inCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);

/** Days keep their month, not their year: “ngày 07 tháng 7 | năm 2026”. */
const isYear = (next: string, after: string): boolean => year.test(after) && plain(next) === 'năm';

/**
 * Puts no-break spaces into names, dates and numbers with their unit, so that no line ends in them.
 *
 * @param everyPair - Whether words of two syllables stay whole too: for headings. Defaults to false.
 * @returns The text; only spaces are other ones.
 */
export function joinNames(text: string, everyPair = false): string {
  if (!text.includes(' ')) return text;
  const holds = inCapitals(text) ? holdsCapitals : holdsName;
  const words = text.split(' ');
  let run = 1;
  const pieces = words.map((next, at) => {
    if (at === 0) return next;
    const word = words[at - 1] ?? '';
    const joins =
      run < most &&
      !isYear(next, words[at + 1] ?? '') &&
      (holdsNumber(words, at) || (areWords(word, next) && holds(words, at, everyPair)));
    run = joins ? run + 1 : 1;
    return `${joins || (word !== '' && isDash(next)) ? noBreak : ' '}${next}`;
  });
  return pieces.join('');
}
