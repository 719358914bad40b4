import { expect, it } from 'vitest';
import { eitherCase } from '#inside/text';

it('makes alternatives of words in every case, and leaves abbreviations', () => {
  const pattern = new RegExp(`^(?:${eitherCase('đường, nhà\n  văn hóa, THPT')})$`, 'u');
  const found = ['đường', 'Đường', 'ĐƯỜNG', 'Nhà văn hóa', 'THPT', 'thpt', 'dường', 'nhà'].filter(
    (word) => pattern.test(word),
  );
  expect(found).toEqual(['đường', 'Đường', 'ĐƯỜNG', 'Nhà văn hóa', 'THPT']);
});
