import { describe, expect, it } from 'vitest';
import { isPlainText } from '#inside/organization';

const units = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
const alphabet = 'aăâbcdđeêghiklmnoôơpqrstuưvxy';
const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const vowels = [...'aăâeêioôơuưy'].flatMap((vowel) => tones.map((tone) => vowel + tone));
const letters = [...alphabet, ...vowels].flatMap((letter) => {
  const composed = letter.normalize('NFC');
  return [composed, composed.toUpperCase()];
});

describe('isPlainText', () => {
  it('takes every Vietnamese letter that is composed', () => {
    expect(new Set(letters).size).toBe(178);
    expect(letters.filter((letter) => !isPlainText(letter))).toEqual([]);
  });

  it('takes no letter whose marks stand apart', () => {
    const apart = letters.map((letter) => letter.normalize('NFD')).filter((one) => one.length > 1);
    expect(apart.filter(isPlainText)).toEqual([]);
  });

  it('takes nothing that NFC or trimming would change', () => {
    const taken = units.filter(isPlainText);
    expect(taken.filter((unit) => unit.normalize('NFC').trim() !== unit)).toEqual([]);
    const pairs = taken.flatMap((one) => taken.map((other) => one + other));
    expect(pairs.filter((pair) => pair.normalize('NFC') !== pair)).toEqual([]);
  });

  it('leaves spaces at an end, other spaces and empty texts to the schema', () => {
    expect(['', ' xã', 'xã ', 'xã\u00a0A', 'xã\tA', 'xã\u200bA'].filter(isPlainText)).toEqual([]);
    expect(isPlainText('xã Hòa Bình 2')).toBe(true);
  });

  it('leaves what looks like VNI to the schema', () => {
    expect(isPlainText('Vieät Nam')).toBe(false);
    expect(isPlainText('Hoaø Bình')).toBe(false);
    expect(isPlainText('Việt Nam')).toBe(true);
  });
});
