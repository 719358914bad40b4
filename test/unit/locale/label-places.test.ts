import { en, vi } from 'danvan';
import { describe, expect, it } from 'vitest';

const placesOf = (words: object): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    Object.entries(words).map(([key, word]) => [
      key,
      [...String(word).matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name).sort(),
    ]),
  );

describe('labels', () => {
  it.each([
    ['labels', vi.labels, en.labels],
    ['coordinationLabels', vi.coordinationLabels, en.coordinationLabels],
    ['letterLabels', vi.letterLabels, en.letterLabels],
  ])('%s have the same places in both languages', (_, vietnamese, english) => {
    expect(placesOf(english)).toEqual(placesOf(vietnamese));
  });
});
