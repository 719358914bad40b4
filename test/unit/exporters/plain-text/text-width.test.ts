import { describe, expect, it } from 'vitest';
import { clustersOf, textWidth } from '#inside/exporters/plain-text';

describe('textWidth', () => {
  it.each([
    ['', 0],
    ['Hòa giải ở cơ sở', 16],
    ['Hòa giải'.normalize('NFD'), 8],
    ['ƯỢ“”…–', 6],
    ['a\u00a0b', 3],
    ['a\u200bb\u00adc\u200d', 3],
    ['漢字', 4],
    ['😀', 2],
    ['👨‍👩‍👧', 2],
    ['👍🏽', 2],
    ['❤️', 2],
    ['│─┼', 3],
  ])('counts “%s” as %d columns', (text, width) => {
    expect(textWidth(text)).toBe(width);
  });
});

describe('clustersOf', () => {
  it('keeps a letter and its marks together, and loses nothing', () => {
    const text = `${'ệ'.normalize('NFD')}👨‍👩‍👧\u0301x`;
    expect(clustersOf(text).join('')).toBe(text);
    expect(clustersOf('ệ'.normalize('NFD'))).toHaveLength(1);
    expect(clustersOf('👨‍👩‍👧')).toHaveLength(1);
  });
});
