import { expect, it } from 'vitest';
import { foldSpaces } from '#inside/text';

it('folds every kind of space into one and puts the text into NFC', () => {
  expect(foldSpaces('  Hòa\u00A0\n Bình '.normalize('NFD'))).toBe('Hòa Bình');
});

it('takes what is no text for none', () => {
  const given: string = JSON.parse('5');
  expect(foldSpaces(given)).toBe('');
});
