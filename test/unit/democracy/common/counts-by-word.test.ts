import { expect, it } from 'vitest';
import { factsByWord, wordsOfCounts } from '#inside/democracy';

it('has a fact for each word, and says where each word stands', () => {
  const counts = { good: 3, fair: { amount: null, qualifier: 'many' } } as const;
  expect(factsByWord('grades', counts)).toEqual({ 'grades.good': 3, 'grades.fair': counts.fair });
  expect(wordsOfCounts('grades', counts)).toEqual([
    { id: 'good', path: ['grades', 'good'] },
    { id: 'fair', path: ['grades', 'fair'] },
  ]);
  expect([factsByWord('grades', {}), wordsOfCounts('grades', {})]).toEqual([{}, []]);
});
