import { en, vi, type Locale } from 'danvan';
import { describe, expect, it } from 'vitest';
import { vietnameseWords, wordsOf } from '#inside/locale';

describe('wordsOf', () => {
  it('gives the words of the language, or Vietnamese', () => {
    expect(wordsOf({ locale: en })).toBe(en);
    expect(wordsOf({})).toBe(vietnameseWords);
    expect(vietnameseWords.labels).toBe(vi.labels);
  });

  it('refuses a language given as a string, also under its former name', () => {
    const asLocale: { locale: Locale } = JSON.parse('{"locale":"en"}');
    expect(() => wordsOf(asLocale)).toThrow(/import \{ en \} from 'danvan'/);
    const asLanguage: { locale?: Locale } = JSON.parse('{"language":"en"}');
    expect(() => wordsOf(asLanguage)).toThrow(/give locale: en/);
  });
});
