import { createPlaceTree, heirHomes, lineageOf, numberOf } from '#inside/aggregation';
import { createUnitRegister, hierarchyAt, type UnitRegister, type UnitInput } from 'danvan';
import { expect, it } from 'vitest';
import { reform } from '../../../support/reform.js';

const day = '2026-01-01';

function homesIn(register: UnitRegister, by?: string) {
  const tree = createPlaceTree(hierarchyAt(register, { at: day }));
  const { heritages } = lineageOf(register, tree, { day, by });
  const { leaves, holders, isOdd } = heirHomes(tree, heritages);
  const told = (list: typeof leaves) =>
    list.map(({ unit, home }) => `${unit.id} ${tree.units[home]?.id}`).toSorted();
  const odd = tree.units.filter(({ id }) => isOdd[numberOf(tree, id)] === 1).map(({ id }) => id);
  return { leaves: told(leaves), holders: told(holders), odd };
}

it('finds the lowest unit that took all of an ended one over', () => {
  expect(homesIn(reform())).toEqual({
    leaves: ['xa-1 xa-x', 'xa-2 tinh-c', 'xa-3 xa-y'],
    holders: ['huyen tinh-c', 'tinh-a tinh-c', 'tinh-b tinh-c'],
    odd: [],
  });
});

it('asks those alone who took over a part', () => {
  const { leaves, odd } = homesIn(reform(), 'population');
  expect(leaves).toEqual(['xa-1 xa-x', 'xa-2 tinh-c', 'xa-3 xa-y']);
  expect(odd).toEqual(['xa-x', 'xa-y']);
});

const ended = { to: '2025-06-30' };
const registerOf = (units: readonly UnitInput[], heirs: Readonly<Record<string, string>>) =>
  createUnitRegister({
    units: [{ id: 'tinh', name: 'tỉnh T' }, ...units],
    successions: Object.entries(heirs).map(([from, to]) => ({
      kind: 'merged',
      date: '2025-07-01',
      from: [from],
      to: [to],
    })),
  });

it('asks alone who holds what was none of the lowest places and is one now', () => {
  const units = [
    { id: 'huyen', name: 'huyện H', parent: 'tinh', validity: ended },
    { id: 'xa', name: 'xã X', parent: 'huyen', validity: ended },
    { id: 'moi', name: 'xã Mới', parent: 'tinh', validity: { from: '2025-07-01' } },
    { id: 'khac', name: 'xã Khác', parent: 'tinh', validity: { from: '2025-07-01' } },
  ];
  expect(homesIn(registerOf(units, { huyen: 'moi', xa: 'khac' }))).toEqual({
    leaves: ['xa khac'],
    holders: [],
    odd: ['tinh', 'moi'],
  });
});

it('asks alone a lowest place that something ended stood below of', () => {
  const units = [
    { id: 'xa', name: 'xã X', parent: 'tinh' },
    { id: 'thon', name: 'thôn T', parent: 'xa', validity: ended },
    { id: 'khac', name: 'xã Khác', parent: 'tinh' },
  ];
  expect(homesIn(registerOf(units, { thon: 'xa' })).odd).toEqual(['tinh', 'xa']);
});
