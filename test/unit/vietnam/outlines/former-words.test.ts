import { formerWords, inWordsOf } from '#inside/vietnam';
import { expect, it } from 'vitest';

it('inWordsOf takes the words of before up to their last day', () => {
  expect(inWordsOf('Ở xã, phường, đặc khu', '2025-06-30')).toBe('Ở xã, phường, thị trấn');
  expect(inWordsOf('Ở xã, phường, đặc khu', '2025-07-01')).toBe('Ở xã, phường, đặc khu');
});

it('names the act of every change', () => {
  expect(formerWords.filter(({ legalBasis }) => legalBasis === '')).toEqual([]);
});
