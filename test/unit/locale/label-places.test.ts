import { describe, expect, it } from 'vitest';
import { coordinationLabels, labels } from '#inside/locale';

const placesOf = (words: object): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    Object.entries(words).map(([key, word]) => [
      key,
      [...String(word).matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name).sort(),
    ]),
  );

describe('labels', () => {
  it.each([
    ['labels', labels],
    ['coordinationLabels', coordinationLabels],
  ])('%s have the same places in both languages', (_, { vi, en }) => {
    expect(placesOf(en)).toEqual(placesOf(vi));
  });
});
