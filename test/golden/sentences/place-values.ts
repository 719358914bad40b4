import { qualifierWords } from 'danvan/text';
import type { ExpectedValue, GoldenSentence } from './golden-sentence.js';

/** Where a value stands in its sentence. */
export interface PlacedValue extends ExpectedValue {
  /** Where its text begins, or its qualifier; -1 where it is not found. */
  readonly begin: number;
  readonly end: number;
  /** Qualifier and text, as the sentence has them. */
  readonly written: string;
}

const digits = /\d/u;

/** Whether what stands there is a whole number with its words, and no piece of a longer one. */
function standsAlone(sentence: string, from: number, to: number): boolean {
  const before = /[\d\p{L}]$|\d[.,]$/u.test(sentence.slice(Math.max(0, from - 2), from));
  const isOpen = digits.test(sentence[to - 1] ?? '');
  const after = isOpen ? /^(?:[\d%]|[.,]\d)/u : /^\p{L}/u;
  return !before && !after.test(sentence.slice(to));
}

function findFrom(sentence: string, text: string, start: number): number {
  for (let at = sentence.indexOf(text, start); at >= 0; at = sentence.indexOf(text, at + 1)) {
    if (standsAlone(sentence, at, at + text.length)) return at;
  }
  return -1;
}

/** The words of the qualifier right before a place, with the space behind them. */
function qualifierBefore(sentence: string, at: number, { qualifier }: ExpectedValue): string {
  const words = qualifier === undefined ? [] : qualifierWords.vi[qualifier];
  const before = sentence.slice(0, at);
  const found = words
    .filter((word) => before.toLowerCase().endsWith(`${word} `))
    .toSorted((a, b) => b.length - a.length)[0];
  return found === undefined ? '' : before.slice(-found.length - 1);
}

/** Finds each value behind the one before it. */
export function placeValues({ sentence, values }: GoldenSentence): readonly PlacedValue[] {
  let start = 0;
  return values.map((value) => {
    const at = findFrom(sentence, value.text, start);
    const end = at + value.text.length;
    if (at >= 0) start = end;
    const qualifier = at < 0 ? '' : qualifierBefore(sentence, at, value);
    const begin = at < 0 ? at : at - qualifier.length;
    return { ...value, begin, end, written: `${qualifier}${value.text}` };
  });
}
