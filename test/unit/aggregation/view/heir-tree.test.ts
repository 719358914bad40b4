import { createPlaceTree, heirTree, lineageOf, numberOf } from '#inside/aggregation';
import { hierarchyAt } from 'danvan';
import { expect, it } from 'vitest';
import { reform } from '../../../support/reform.js';

const day = '2026-01-01';
const register = reform();
const today = createPlaceTree(hierarchyAt(register, { at: day }));

const treeFor = (by?: string) => heirTree(today, lineageOf(register, today, { day, by }));

it('stands each ended unit below the lowest one that took all of it over', () => {
  const { tree } = treeFor();
  const told = tree.units.map(({ id }, at) => [id, tree.units[tree.parents[at] ?? -1]?.id]);
  expect(told).toEqual([
    ['nuoc', undefined],
    ['tinh-c', 'nuoc'],
    ['xa-x', 'tinh-c'],
    ['xa-x', 'xa-x'],
    ['xa-1', 'xa-x'],
    ['xa-y', 'tinh-c'],
    ['xa-y', 'xa-y'],
    ['xa-3', 'xa-y'],
    ['xa-2', 'tinh-c'],
  ]);
});

it('knows the units of the day, what each unit sends, and who has to be asked alone', () => {
  const { numbers, senders, isOdd } = treeFor('population');
  const place = (id: string): number => numbers[numberOf(today, id)] ?? -1;
  expect([place('xa-x'), place('xa-y')]).toEqual([2, 5]);
  expect(['xa-x', 'xa-1', 'huyen', 'tinh-a'].map((id) => senders.get(id))).toEqual([3, 4, 1, 1]);
  expect(['nuoc', 'tinh-c', 'xa-x', 'xa-y'].map((id) => isOdd[place(id)])).toEqual([0, 0, 1, 1]);
});

it('is the tree of the day where ended units do not count', () => {
  const { tree, numbers } = heirTree(today, null);
  expect(tree.units).toEqual(today.units);
  expect([...numbers]).toEqual([...today.units.keys()]);
});
