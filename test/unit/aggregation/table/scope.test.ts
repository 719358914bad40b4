import { hierarchyAt } from 'danvan';
import {
  countingOf,
  createPlaceTree,
  lineageOf,
  numberOf,
  plainScope,
  viewScope,
} from '#inside/aggregation';
import { expect, it } from 'vitest';
import { datasetOf } from '../../../support/figures.js';
import { reform } from '../../../support/reform.js';

const counting = countingOf(datasetOf([]), false);

it('asks the tree of the dataset where there is no view', () => {
  const scope = plainScope(counting)([2, 3]);
  expect(scope.counting).toBe(counting);
  expect(scope.roots).toEqual([2, 3]);
  expect(scope.unallocated.size).toBe(0);
});

it('makes a tree for the units asked, once', () => {
  const register = reform();
  const tree = createPlaceTree(hierarchyAt(register, { at: '2026-01-01' }));
  const lineage = lineageOf(register, tree, { day: '2026-01-01', by: undefined });
  const scopeOf = viewScope(counting, tree, lineage);
  const root = numberOf(tree, 'tinh-c');
  const scope = scopeOf([root]);
  expect(scopeOf([root])).toBe(scope);
  expect(scope.counting.tree.units[scope.roots[0] ?? -1]?.id).toBe('tinh-c');
  const left = [...scope.unallocated].map(([unit, part]) => [
    scope.counting.tree.units[unit]?.id,
    part,
  ]);
  expect(left).toEqual([
    ['tinh-a', 1],
    ['huyen', 1],
    ['xa-2', 1],
    ['tinh-b', 1],
  ]);
});
