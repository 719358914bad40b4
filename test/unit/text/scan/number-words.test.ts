import { anyOf, countedWords } from '#inside/text';
import { expect, it } from 'vitest';

it('meets one of the words, whole and the longest', () => {
  const pattern = new RegExp(anyOf('tổ, tổ chức'), 'u');
  expect(pattern.exec('các tổ chức')?.[0]).toBe('tổ chức');
  expect(pattern.test('tổn thất')).toBe(false);
});

it('knows what is counted', () => {
  expect(new RegExp(`^${countedWords}`, 'u').test('vụ việc')).toBe(true);
});
