import { describe, expect, it } from 'vitest';
import { shapeWordsEn, shapeWordsVi, wordOf } from '#inside/locale';

describe('wordOf', () => {
  it('gives the word, or the name in quotation marks', () => {
    expect(wordOf(shapeWordsVi.types, 'number')).toBe('số');
    expect(wordOf(shapeWordsVi.types, 'template_literal')).toBe('“template_literal”');
    expect(wordOf(shapeWordsVi.types, 'constructor')).toBe('“constructor”');
  });

  it('knows the same names in both languages', () => {
    expect(Object.keys(shapeWordsEn.types)).toEqual(Object.keys(shapeWordsVi.types));
    expect(Object.keys(shapeWordsEn.formats)).toEqual(Object.keys(shapeWordsVi.formats));
  });
});
