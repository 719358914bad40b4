import { createPlaceTree, toldOf } from '#inside/aggregation';
import { createHierarchy } from 'danvan';
import { expect, it } from 'vitest';

const tree = createPlaceTree(
  createHierarchy([
    { id: 't', name: 't' },
    { id: 'a', name: 'a', parent: 't' },
    { id: 'c', name: 'c', parent: 'a' },
  ]),
);
const days = [{ from: 1, to: 5 }];

it('tells of a unit by itself, and by those above for all below', () => {
  const own = toldOf(tree, [{ unit: 0, isWhole: false, days }]);
  expect([own(0), own(1), own(2)]).toEqual([days, [], []]);
  const whole = toldOf(tree, [{ unit: 0, isWhole: true, days }]);
  expect([whole(0), whole(1), whole(2)]).toEqual([days, days, days]);
  const middle = toldOf(tree, [{ unit: 1, isWhole: true, days }]);
  expect([middle(0), middle(1), middle(2)]).toEqual([[], days, days]);
});

it('joins days of several', () => {
  const told = toldOf(tree, [
    { unit: 2, isWhole: false, days: [{ from: 6, to: 9 }] },
    { unit: 2, isWhole: false, days: [{ from: 20, to: 21 }] },
    { unit: 0, isWhole: true, days },
  ]);
  expect(told(2)).toEqual([
    { from: 1, to: 9 },
    { from: 20, to: 21 },
  ]);
});
