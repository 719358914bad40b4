import { expect, it } from 'vitest';
import { nearestAmong } from '#inside/kit';

const spelt = (text: string) => ({ text, letters: Array.from(text) });
const nearest = (text: string, texts: readonly string[]) =>
  nearestAmong(spelt(text), texts.map(spelt));

it('takes the first of those with the fewest changes', () => {
  expect(nearest('teams', ['terms', 'teans', 'beams'])).toBe('terms');
  expect(nearest('teams', ['teens', 'beams', 'teams'])).toBe('teams');
});

it('allows a third of the letters, and one in short texts', () => {
  expect(nearest('ab', ['ac'])).toBe('ac');
  expect(nearest('ab', ['cd'])).toBeNull();
  expect(nearest('abcdef', ['abcdxy'])).toBe('abcdxy');
  expect(nearest('abcdef', ['abcxyz'])).toBeNull();
});

it('finds nothing for nothing', () => {
  expect(nearest('', ['a'])).toBeNull();
});

it('leaves out what takes more changes at least', () => {
  expect(nearestAmong(spelt('ab'), [spelt('ac')], () => 2)).toBeNull();
});
