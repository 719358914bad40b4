import { formatQualified, qualifiers, qualifierWords } from 'danvan/text';
import { expect, it } from 'vitest';

it('puts the word before the number', () => {
  expect(formatQualified('134', 'nearly')).toBe('gần 134');
  expect(formatQualified('134', 'at-least', 'en')).toBe('at least 134');
  expect(formatQualified('134', undefined)).toBe('134');
});

it('has a word for every qualifier, each of its own', () => {
  const words = qualifiers.map((qualifier) => qualifierWords.vi[qualifier][0]);
  expect(new Set(words).size).toBe(qualifiers.length);
});
