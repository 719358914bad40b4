import { expect, it } from 'vitest';
import { partUnits } from '#inside/sql';

// 0 holds 1 and 4; 1 holds 2 and 3.
const last = Int32Array.from([4, 3, 2, 3, 4]);
const tree = { units: [], numbers: new Map(), parents: Int32Array.of(), last };

it('asks a unit within a fetched part there, and others beside such parts', () => {
  expect(partUnits(tree, [0], [2])).toEqual({ plain: [0], rest: [2] });
  expect(partUnits(tree, [2, 4], [1])).toEqual({ plain: [4], rest: [2] });
  expect(partUnits(tree, [1], [4])).toEqual({ plain: [1], rest: [] });
});
