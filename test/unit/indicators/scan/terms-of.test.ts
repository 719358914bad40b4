import { termsOf, wordsOf } from '#inside/indicators';
import { expect, it } from 'vitest';

it('folds words and pairs neighbours', () => {
  expect(termsOf(wordsOf('Tổ dân vận'))).toEqual(['tổ', 'dân', 'vận', 'tổ dân', 'dân vận']);
  expect(wordsOf(' – ')).toEqual([]);
});
