import { expect, it } from 'vitest';
import { listLetter } from '#inside/text';

it('counts the way Vietnamese documents do', () => {
  expect([1, 2, 3, 4, 5, 6, 7].map(listLetter)).toEqual(['a', 'b', 'c', 'd', 'đ', 'e', 'g']);
});

it('goes on after the last letter', () => {
  expect([23, 24, 25].map(listLetter)).toEqual(['y', 'aa', 'ab']);
});
