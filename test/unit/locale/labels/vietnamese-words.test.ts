import { vi } from 'danvan';
import { expect, it } from 'vitest';
import { vietnameseWords } from '#inside/locale';

it('is the part of Vietnamese that documents need', () => {
  expect(vi).toMatchObject(vietnameseWords);
  expect(vietnameseWords.language).toBe('vi');
  expect(Object.isFrozen(vietnameseWords)).toBe(true);
});
