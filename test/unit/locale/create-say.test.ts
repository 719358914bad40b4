import { en, vi } from 'danvan';
import { describe, expect, it } from 'vitest';
import { createSay } from '#inside/locale';

const names = { unit: (id: string) => (id === 'a' ? 'Xã A' : undefined) };
const say = createSay(vi, names);

describe('createSay', () => {
  it('writes numbers with all their digits in the language', () => {
    expect(say.number(1234.5678)).toBe('1.234,5678');
    expect(createSay(en, {}).number(1234.5678)).toBe('1,234.5678');
    expect(say.size(-7)).toBe('7');
  });

  it('writes names, and ids in quotation marks where there are none', () => {
    expect(say.unit('a')).toBe('Xã A');
    expect(say.unit('b')).toBe('“b”');
    expect(say.indicator('x.y')).toBe('“x.y”');
    expect(say.line('l')).toBe('“l”');
  });

  it('asks for names in its language', () => {
    const english = createSay(en, { unit: (id, language) => `${id} ${language}` });
    expect(english.unit('a')).toBe('a en');
  });

  it('quotes texts, long ones in part', () => {
    expect(say.quoted('a', 'b')).toBe('“a”, “b”');
    expect(say.quoted('😀'.repeat(81))).toBe(`“${'😀'.repeat(80)}…”`);
  });

  it('writes characters with their code points', () => {
    expect(say.characters(['😀', '\u0007', '\ud800', '\ufffe'])).toBe(
      '😀 (U+1F600), U+0007, U+D800, U+FFFE',
    );
  });
});
