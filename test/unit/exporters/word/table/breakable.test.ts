import { expect, it } from 'vitest';
import { breakable } from '#inside/exporters/word';

it('lets lines end wherever a word does', () => {
  expect(breakable('Mẫu\u00a0Cường')).toBe('Mẫu Cường');
  expect(breakable('Mẫu An')).toBe('Mẫu An');
});
