import { describe, expect, it } from 'vitest';
import { breachesEn, formatsEn } from '#inside/locale/en';
import { breachesVi, formatsVi } from '#inside/locale/vi';
import { readText, sourceFiles } from '../../support/repository.js';
import { codeWithoutComments } from '../../support/without-comments.js';

// Sentences themselves live with the languages.
const code = sourceFiles()
  .filter((path) => path.startsWith('src/') && !/^src\/locale\/(vi|en)\//.test(path))
  .map((path) => codeWithoutComments(readText(path)))
  .join('\n');

const found = (pattern: RegExp): readonly string[] =>
  [...new Set([...code.matchAll(pattern)].map(([, name = '']) => name))].sort();

const count = (pattern: RegExp): number => [...code.matchAll(pattern)].length;

describe('what no type can say', () => {
  const named = found(/\bbreach\(\s*'([a-z-]+)'/g);

  it('has a sentence in both languages', () => {
    expect(named.length).toBeGreaterThan(10);
    expect([...named, 'civil-calendar'].sort()).toEqual(Object.keys(breachesVi).sort());
    expect(Object.keys(breachesEn)).toEqual(Object.keys(breachesVi));
  });

  it('is never left without a name', () => {
    expect(count(/\.refine\(/g)).toBeGreaterThan(5);
    expect(count(/\berror: '/g)).toBe(0);
    expect(found(/\.(superRefine|regex)\(/g)).toEqual([]);
    expect(found(/z\.(custom)\(/g)).toEqual([]);
  });

  it('is written in Vietnamese without a word of English but what must be typed', () => {
    for (const sentence of Object.values(breachesVi)) {
      const plain = sentence.replace(/\([a-z-]+\)/g, '');
      expect(plain).not.toMatch(/\b(?:the|and|must|is|range|amount|with|day)\b/);
      expect(sentence).toMatch(/^\p{Ll}.*\.$/su);
    }
  });
});

describe('how a text is written', () => {
  it('is told in both languages for every form that there is', () => {
    const forms = [...found(/stringFormat\('([a-z-]+)'/g), 'date'];
    expect(forms.length).toBeGreaterThan(2);
    for (const form of forms) {
      expect(formatsVi[form], form).toBeDefined();
      expect(formatsEn[form], form).toBeDefined();
    }
  });
});
