import { createHierarchy } from 'danvan';
import { describe, expect, it } from 'vitest';
import {
  createPlaceTree,
  isBottom,
  numberOf,
  numbersBelow,
  treeOf as treeOfNodes,
} from '#inside/aggregation';

const treeOf = () =>
  createPlaceTree(
    createHierarchy([
      { id: 'xa-a', name: 'xã A', parent: 'tinh' },
      { id: 'thon', name: 'thôn', parent: 'xa-a' },
      { id: 'hoi', name: 'Hội', category: 'organization', parent: 'tinh' },
      { id: 'tinh', name: 'tỉnh' },
      { id: 'xa-b', name: 'xã B', parent: 'tinh' },
      { id: 'chi-hoi', name: 'chi hội', category: 'organization', parent: 'hoi' },
      { id: 'khac', name: 'tỉnh khác' },
    ]),
  );

const below = (id: string, tree = treeOf()) =>
  numbersBelow(tree, numberOf(tree, id)).map((number) => tree.units[number]?.id);

const aboveOf = (id: string, tree = treeOf()) =>
  tree.units[tree.parents[numberOf(tree, id)] ?? -1]?.id;

describe('createPlaceTree', () => {
  it('numbers every unit once, each place after the one that it adds up to', () => {
    const tree = treeOf();
    expect(tree.units).toHaveLength(7);
    expect(tree.units.map(({ id }) => numberOf(tree, id))).toEqual([0, 1, 2, 3, 4, 5, 6]);
    for (const [number, parent] of tree.parents.entries()) expect(parent).toBeLessThan(number);
  });

  it('takes trees in the order of the list', () => {
    const roots = treeOf().units.filter(({ id }) => aboveOf(id) === undefined);
    expect(roots.map(({ id }) => id)).toEqual(['hoi', 'tinh', 'chi-hoi', 'khac']);
  });

  it('keeps the places below a unit side by side', () => {
    const tree = treeOf();
    const from = numberOf(tree, 'tinh');
    const slice = tree.units.slice(from, (tree.last[from] ?? 0) + 1).map(({ id }) => id);
    expect(slice).toEqual(['tinh', 'xa-a', 'thon', 'xa-b']);
  });

  it('lets organizations begin trees of their own', () => {
    expect([aboveOf('hoi'), aboveOf('chi-hoi'), below('hoi')]).toEqual([undefined, undefined, []]);
  });

  it('tells what a place adds up to', () => {
    expect([aboveOf('xa-b'), aboveOf('thon'), aboveOf('tinh')]).toEqual([
      'tinh',
      'xa-a',
      undefined,
    ]);
  });
});

it('finds the places directly below, in order', () => {
  expect(below('tinh')).toEqual(['xa-a', 'xa-b']);
  expect(below('xa-a')).toEqual(['thon']);
  expect(below('xa-b')).toEqual([]);
});

it('knows where nothing is below', () => {
  const tree = treeOf();
  const bottom = tree.units.filter((_unit, number) => isBottom(tree, number));
  expect(bottom.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['thon', 'xa-b', 'khac', 'hoi']),
  );
  expect(bottom).toHaveLength(5);
});

it('has no number for a unit that it does not hold', () => {
  expect(numberOf(treeOf(), 'xa-z')).toBe(-1);
});

it('tells which node of a list each number is', () => {
  const [first, second, third] = treeOf().units;
  if (first === undefined || second === undefined || third === undefined) throw new Error('few');
  const { tree, order } = treeOfNodes([
    { unit: first, parent: 2 },
    { unit: second, parent: 2 },
    { unit: third, parent: -1 },
  ]);
  expect(order).toEqual([2, 0, 1]);
  expect(tree.units).toEqual([third, first, second]);
  expect([...tree.parents]).toEqual([-1, 0, 0]);
  expect([...tree.last]).toEqual([2, 1, 2]);
});
