import { aggregate, findCell } from 'danvan';
import { qualifiers, type Qualifier } from 'danvan/text';
import { expect, it } from 'vitest';
import { jointWord, turned, wordBits, wordOfBits } from '#inside/aggregation';
import { datasetOf, sent } from '../../../support/figures.js';

it.each<readonly [Qualifier | undefined, readonly (Qualifier | undefined)[]]>([
  [undefined, []],
  [undefined, [undefined]],
  ['at-most', ['at-most', undefined]],
  ['at-most', ['nearly', 'at-most', 'under']],
  ['under', ['under', 'nearly']],
  ['at-least', ['at-least', undefined]],
  ['at-least', ['at-least', 'over', 'more-than']],
  ['over', ['more-than', 'over']],
  ['about', ['under', 'over']],
  ['about', ['about', 'nearly']],
  ['about', ['many', 'at-least']],
])('is %s of %j', (word, words) => {
  expect(jointWord(words)).toBe(word);
  expect(jointWord(words.toReversed())).toBe(word);
});

it('keeps each word alone, and the same twice', () => {
  for (const word of qualifiers.filter((one) => one !== 'many')) {
    expect([jointWord([word]), jointWord([word, word]), wordOfBits(wordBits[word])]).toEqual([
      word,
      word,
      word,
    ]);
  }
});

it('turns to the other side before what is taken away', () => {
  const sideOf = (word: Qualifier): number => Math.floor(Math.log2(wordBits[word]) / 3);
  expect(qualifiers.map((word) => sideOf(word) + sideOf(turned[word]))).toEqual(
    qualifiers.map((word) => (sideOf(word) === 2 ? 4 : 1)),
  );
});

it.each([
  ['at-most', 5, 0],
  ['at-most', 5, 7],
  ['at-least', 5, 7],
  ['under', 5, 7],
] as const)('stands before a total: %s %d and exactly %d', (qualifier, amount, other) => {
  const rows = [
    sent('xa-a', 'sessions', { state: 'reported', amount, qualifier }),
    sent('xa-b', 'sessions', other),
  ];
  const asked = { units: 'tinh', period: '2026-Q3' } as const;
  const plain = findCell(aggregate(datasetOf(rows), asked), 'x.sessions');
  expect(plain).toMatchObject({ amount: amount + other, qualifier });
  // A report of a line beside another is counted the general way.
  const late = { period: '2026-07', line: 'women' } as const;
  const general = aggregate(datasetOf([...rows, sent('xa-b', 'sessions', 9, late)]), asked);
  expect(findCell(general, 'x.sessions')).toMatchObject({ amount: amount + other, qualifier });
});
