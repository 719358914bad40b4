import { describe, expect, it } from 'vitest';
import { createInk } from '#inside/exporters/pdf';
import { faces } from './support.js';

describe('createInk', () => {
  it('leaves Vietnamese text as it is', () => {
    const ink = createInk(faces);
    const text = 'Phường Gò Dầu đạt 93,6% – “gần” 58,5 tỷ ₫…';
    expect(ink.isReady(text, 'normal')).toBe(true);
    expect(ink.ready(text, 'bold', [])).toBe(text);
    expect(ink.findings()).toEqual([]);
  });

  it('names what the font lacks, with its place, and draws a sign in its stead', () => {
    const ink = createInk(faces);
    expect(ink.isReady('đạt ☑', 'normal')).toBe(false);
    expect(ink.ready('đạt ☑ và 😀☑', 'normal', ['blocks', 2, 'text'])).toBe('đạt □ và □□');
    expect(ink.findings()).toMatchObject([
      {
        code: 'export/characters-not-shown',
        severity: 'warning',
        path: ['blocks', 2, 'text'],
        params: { characters: ['☑', '😀'], text: 'đạt ☑ và 😀☑' },
      },
    ]);
  });

  it('looks into the style that is used', () => {
    const poor = { ...faces.italics, draws: (point: number) => point < 0x80 };
    const ink = createInk({ ...faces, italics: poor });
    expect(ink.ready('hòa', 'italics', [])).toBe('h?a');
    expect(ink.ready('hòa', 'normal', [])).toBe('hòa');
    expect(ink.findings()).toHaveLength(1);
  });

  it('breaks long words and tells so', () => {
    const ink = createInk(faces);
    const word = 'a'.repeat(100);
    expect(ink.isReady(word, 'normal')).toBe(false);
    expect(ink.ready(word, 'normal', ['title'])).toContain('\u200b');
    expect(ink.findings()).toMatchObject([
      { code: 'export/long-word-broken', severity: 'note', params: { word: `${'a'.repeat(59)}…` } },
    ]);
  });

  it('turns soft hyphens into places to break: they would replace every hyphen', () => {
    const ink = createInk(faces);
    expect(ink.isReady('dân\u00advận', 'normal')).toBe(false);
    expect(ink.ready('dân\u00advận', 'normal', [])).toBe('dân\u200bvận');
    expect(ink.findings()).toEqual([]);
  });

  it('turns separators of lines and paragraphs into line breaks, tabs into spaces', () => {
    expect(createInk(faces).ready('một\u2028hai\u2029ba\tbốn', 'normal', [])).toBe(
      'một\nhai\nba    bốn',
    );
  });

  it('has no quick yes for no-break spaces and line breaks', () => {
    const ink = createInk(faces);
    expect(['58,5\u00a0tỷ', 'một\nhai'].map((text) => ink.isReady(text, 'normal'))).toEqual([
      false,
      false,
    ]);
  });

  it('remembers the letters that are drawn, in whatever way', () => {
    const ink = createInk(faces);
    expect(ink.isReady('Xã', 'normal')).toBe(true);
    expect(ink.ready('1\u20282\t', 'bold', [])).toBe('1\n2    ');
    const drawn = String.fromCodePoint(...ink.letters());
    expect(drawn).toBe('Xã1\n2 ');
  });
});
