import type { FigureSpan, Surroundings } from '#room/text';
import { termsOf, wordsOf } from './terms-of.js';

/** How much a word counts by where it stands. */
const weights = Object.freeze({
  unit: 1,
  after: 0.75,
  before: 0.95,
  aside: 0.45,
  earlier: 0.35,
  later: 0.2,
  previous: 0.25,
});

/** Of each part of the surroundings no more words count. */
const mostWords = 40;

/** The terms around a figure, each with the weight of its nearest place. */
export function weighWords(
  { unit }: FigureSpan,
  around: Surroundings,
): ReadonlyMap<string, number> {
  const weighed = new Map<string, number>();
  const add = (words: readonly string[], weight: number): void => {
    for (const term of termsOf(words)) {
      weighed.set(term, Math.max(weight, weighed.get(term) ?? 0));
    }
  };
  const unitWords = wordsOf(unit);
  add(unitWords, weights.unit);
  // A pair may begin in the unit and end behind it: “cuộc | đối thoại”.
  add([...unitWords.slice(-1), ...wordsOf(around.after).slice(0, mostWords)], weights.after);
  add([...wordsOf(around.before).slice(-mostWords), ...unitWords.slice(0, 1)], weights.before);
  add(wordsOf(around.aside).slice(-mostWords), weights.aside);
  add(wordsOf(around.earlier).slice(-mostWords), weights.earlier);
  add(wordsOf(around.later).slice(0, mostWords), weights.later);
  add(wordsOf(around.previous).slice(-mostWords), weights.previous);
  return weighed;
}
