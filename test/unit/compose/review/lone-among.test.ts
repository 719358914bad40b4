import { expect, it } from 'vitest';
import { loneAmong } from '#inside/compose';

it('loneAmong tells the headings that stand alone at their place', () => {
  expect(loneAmong([])).toEqual([]);
  expect(loneAmong([1, 2, 2, 1, 2])).toEqual([false, false, false, false, true]);
  expect(loneAmong([0, 1, 2, 3, 0, 1, 1])).toEqual([false, true, true, true, false, false, false]);
  // A deeper heading between two of a level does not part them.
  expect(loneAmong([1, 2, 3, 2])).toEqual([true, false, true, false]);
});
