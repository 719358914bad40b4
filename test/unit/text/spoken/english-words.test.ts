import { expect, it } from 'vitest';
import { digitEn, wholeEn } from '#inside/text';

it('wholeEn reads written digits, zeros in front too', () => {
  expect(wholeEn('000')).toBe('zero');
  expect(wholeEn('0012')).toBe('twelve');
  expect(wholeEn('1000000')).toBe('one million');
});

it('digitEn has ten words', () => {
  expect(new Set(Array.from('0123456789', digitEn)).size).toBe(10);
});
