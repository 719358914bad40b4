import { toNfc } from 'danvan/text';
import { expect, it } from 'vitest';

it('makes one character of each letter', () => {
  expect(toNfc('Hòa Bình'.normalize('NFD'))).toBe('Hòa Bình');
  expect([...toNfc('ắ'.normalize('NFD'))]).toHaveLength(1);
});
