import { expect, it } from 'vitest';
import { collected, ownTaken, type Chosen, type Taken } from '#inside/aggregation';
import { inShort, spanFor, treeOf } from '../../../support/spans.js';

const tree = treeOf([-1, 0, 1, 1, 0]);

it('weighs an own report by its days', () => {
  expect(ownTaken(3, spanFor(5, 9))).toEqual({
    unit: 3,
    span: spanFor(5, 9),
    standsIn: false,
    weight: 5,
  });
});

it('gathers own reports in the order of units, or what stands in place of a whole part', () => {
  const own = new Map([4, 2, 1, 0].map((unit) => [unit, [spanFor(1, 5, { amount: unit })]]));
  const chosen: Chosen = { own, replaced: new Map() };
  const amounts = (root: number) =>
    collected(tree, root, chosen).map(({ span }) => span.quantity.amount);
  expect(amounts(0)).toEqual([0, 1, 2, 4]);
  expect(amounts(1)).toEqual([1, 2]);
  expect(amounts(3)).toEqual([]);
  const instead: Taken = { unit: 1, span: spanFor(1, 9), standsIn: true, weight: 18 };
  chosen.replaced.set(1, [instead]);
  expect(inShort(collected(tree, 0, chosen))).toEqual([
    [0, [1, 5], 0, 'own'],
    [1, [1, 9], 0, 'stands in'],
    [4, [1, 5], 4, 'own'],
  ]);
});
