import { expect, it } from 'vitest';
import { wordOf } from '#inside/locale';

it('gives the word, or the name in quotation marks', () => {
  const words = { number: 'số' };
  expect(wordOf(words, 'number')).toBe('số');
  expect(wordOf(words, 'template_literal')).toBe('“template_literal”');
  expect(wordOf(words, 'constructor')).toBe('“constructor”');
});
