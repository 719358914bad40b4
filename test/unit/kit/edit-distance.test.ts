import { expect, it } from 'vitest';
import { editDistance } from '#inside/kit';

const between = (a: string, b: string, most = 10) => editDistance([...a], [...b], most);

it.each([
  ['', '', 0],
  ['abc', 'abc', 0],
  ['abc', 'abd', 1],
  ['abc', 'ab', 1],
  ['kitten', 'sitting', 3],
])('counts the edits between %j and %j', (a, b, edits) => {
  expect(between(a, b)).toBe(edits);
  expect(between(b, a)).toBe(edits);
});

it('gives up beyond the most', () => {
  expect(between('abcdef', 'uvwxyz', 3)).toBe(Infinity);
  expect(between('a', 'abcdef', 3)).toBe(Infinity);
});
