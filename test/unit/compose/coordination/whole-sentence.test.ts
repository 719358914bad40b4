import { describe, expect, it } from 'vitest';
import { wholeSentence } from '#inside/compose';

describe('wholeSentence', () => {
  it.each([
    ['giao ban;', 'Giao ban.'],
    ['giao ban', 'Giao ban.'],
    ['Gồm:', 'Gồm:'],
    ['“Dân biết, dân bàn”', '“Dân biết, dân bàn”.'],
    ['“Vì sao?”', '“Vì sao?”'],
    ['…………', '…………'],
  ])('%s', (given, whole) => {
    expect(wholeSentence(given)).toBe(whole);
    expect(wholeSentence(whole)).toBe(whole);
  });
});
