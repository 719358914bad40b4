import { createUnitRegister, hierarchyAt } from 'danvan';
import { createPlaceTree, lineageOf, localTree, numberOf } from '#inside/aggregation';
import { expect, it } from 'vitest';
import { reform } from '../../../support/reform.js';

const register = reform();
const tree = createPlaceTree(hierarchyAt(register, { at: '2026-01-01' }));

const partsUnder = (root: string, by?: string) => {
  const lineage = lineageOf(register, tree, { day: '2026-01-01', by });
  const local = localTree(tree, [numberOf(tree, root)], lineage);
  return local.locals.map(({ unit, part, counts, unallocated }, number) => {
    const parent = local.tree.units[local.tree.parents[number] ?? -1]?.id;
    return [unit.id, parent, part, counts, unallocated];
  });
};

it('stands ended units under those that stood above them, below the unit they ended up in', () => {
  expect(partsUnder('tinh-c')).toEqual([
    ['tinh-c', undefined, 1, 'all', 0],
    ['xa-x', 'tinh-c', 1, 'all', 0],
    ['xa-y', 'tinh-c', 1, 'all', 0],
    ['tinh-a', 'tinh-c', 1, 'all', 1],
    ['huyen', 'tinh-a', 1, 'all', 1],
    ['xa-2', 'huyen', 1, 'all', 1],
    ['xa-1', 'huyen', 1, 'all', 0],
    ['tinh-b', 'tinh-c', 1, 'all', 1],
    ['xa-3', 'tinh-b', 1, 'all', 0],
  ]);
});

it('keeps apart what a unit at the bottom sent since it took over', () => {
  expect(partsUnder('xa-x')).toEqual([
    ['xa-x', undefined, 1, 'whole', 0],
    ['xa-x', 'xa-x', 1, 'since', 0],
    ['xa-1', 'xa-x', 1, 'all', 0],
  ]);
});

it('takes a part of a split unit by its share', () => {
  const parts = partsUnder('xa-y', 'population').map(([id, , part]) => [id, part]);
  expect(parts).toEqual([
    ['xa-y', 1],
    ['xa-y', 1],
    ['xa-3', 1],
    ['xa-2', 0.6],
  ]);
});

it('is the tree of the day where ended units do not count', () => {
  const local = localTree(tree, [numberOf(tree, 'tinh-c')], null);
  expect(local.tree.units.map(({ id }) => id)).toEqual(['tinh-c', 'xa-x', 'xa-y']);
  expect(local.roots).toEqual([0]);
});

it('stands several units asked side by side', () => {
  const roots = ['xa-x', 'xa-y'].map((id) => numberOf(tree, id));
  const local = localTree(tree, roots, null);
  expect(local.roots.map((root) => local.tree.units[root]?.id)).toEqual(['xa-x', 'xa-y']);
});

it('stands an ended unit beside what the one it became sent since, both below that one', () => {
  const ended = { to: '2025-06-30' };
  const merged = createUnitRegister({
    units: [
      { id: 'tinh', name: 'tỉnh T' },
      { id: 'xa-1', name: 'xã Một', parent: 'tinh', validity: ended },
      { id: 'xa-2', name: 'xã Hai', parent: 'tinh', validity: ended },
      { id: 'xa-x', name: 'xã X', parent: 'tinh', validity: { from: '2025-07-01' } },
    ],
    successions: [{ kind: 'merged', date: '2025-07-01', from: ['xa-1', 'xa-2'], to: ['xa-x'] }],
  });
  const today = createPlaceTree(hierarchyAt(merged, { at: '2026-01-01' }));
  const lineage = lineageOf(merged, today, { day: '2026-01-01', by: undefined });
  const { tree: local } = localTree(today, [numberOf(today, 'tinh')], lineage);
  expect(
    local.units.map(({ id }, number) => [id, local.units[local.parents[number] ?? -1]?.id]),
  ).toEqual([
    ['tinh', undefined],
    ['xa-x', 'tinh'],
    ['xa-x', 'xa-x'],
    ['xa-1', 'xa-x'],
    ['xa-2', 'xa-x'],
  ]);
});

it('keeps ended units under the unit asked that they became, of several', () => {
  const lineage = lineageOf(register, tree, { day: '2026-01-01', by: undefined });
  const roots = ['xa-x', 'xa-y'].map((id) => numberOf(tree, id));
  const { tree: local, roots: tops } = localTree(tree, roots, lineage);
  expect(
    local.units.map(({ id }, number) => [id, local.units[local.parents[number] ?? -1]?.id]),
  ).toEqual([
    ['xa-x', undefined],
    ['xa-x', 'xa-x'],
    ['xa-1', 'xa-x'],
    ['xa-y', undefined],
    ['xa-y', 'xa-y'],
    ['xa-3', 'xa-y'],
  ]);
  expect(tops).toEqual([0, 3]);
});
