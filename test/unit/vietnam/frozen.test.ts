import * as facts from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { frozen } from '#inside/vietnam';

const thawedIn = (value: unknown, path: string): readonly string[] =>
  typeof value === 'object' && value !== null
    ? [
        ...(Object.isFrozen(value) ? [] : [path]),
        ...Object.entries(value).flatMap(([key, part]) => thawedIn(part, `${path}.${key}`)),
      ]
    : [];

it('freezes what it is given and all that is in it', () => {
  const value = { a: [{ b: 1 }], c: null, d: undefined, e: 'x' };
  expect(thawedIn(value, 'value')).toEqual(['value', 'value.a', 'value.a.0']);
  expect(frozen(value)).toBe(value);
  expect(thawedIn(value, 'value')).toEqual([]);
});

it.each([null, undefined, 0, 'x', true])('gives back %s as it is', (value) => {
  expect(frozen(value)).toBe(value);
});

it.each(Object.entries(facts))('is asked by %s', (name, fact) => {
  expect(thawedIn(fact, name)).toEqual([]);
});
