import { createUnitRegister } from 'danvan';
import { endedUnits } from '#inside/organization';
import { expect, it } from 'vitest';
import { reform } from '../../../support/reform.js';

const partsOf = (by?: string) =>
  Object.fromEntries(
    endedUnits(reform(), '2026-01-01', by).map(({ unit, parts }) => [unit.id, parts]),
  );

it('gives what was a unit’s to its heirs', () => {
  const parts = partsOf();
  expect(Object.keys(parts)).toEqual(['tinh-a', 'tinh-b', 'huyen', 'xa-1', 'xa-2', 'xa-3']);
  expect(parts['xa-1']).toEqual([{ part: 1, among: ['xa-x'] }]);
  expect(parts['xa-2']).toEqual([{ part: 1, among: ['xa-x', 'xa-y'] }]);
  expect(parts['huyen']).toEqual([{ part: 1, among: ['xa-x', 'xa-y'] }]);
});

it('divides a split unit by shares', () => {
  const shares = partsOf('population')['xa-2']?.map(({ part, among }) => [part, among[0]]);
  expect(shares?.toSorted()).toEqual([
    [0.4, 'xa-x'],
    [0.6, 'xa-y'],
  ]);
});

it('stands each ended unit in the tree of its last day', () => {
  const commune = endedUnits(reform(), '2026-01-01', undefined).find(
    ({ unit }) => unit.id === 'xa-1',
  );
  expect(commune?.tree.at).toBe('2025-06-30');
  expect(commune?.tree.byId.get('xa-1')?.parent).toBe('huyen');
});

it('stands those that ended on one day in one tree', () => {
  const ended = endedUnits(reform(), '2025-07-01', undefined);
  const trees = new Set(ended.map(({ tree }) => tree));
  expect([...trees].map(({ at }) => at)).toEqual(['2025-06-30']);
});

it('goes by the last time before the day that a unit was met, else by its first day', () => {
  const validity = [
    { from: '2022-01-01', to: '2024-12-31' },
    { from: '2001-01-01', to: '2010-12-31' },
  ];
  const register = createUnitRegister({ units: [{ id: 'xa', name: 'xã X', validity }] });
  const treeDays = (day: string) => endedUnits(register, day, undefined).map(({ tree }) => tree.at);
  expect(treeDays('2015-01-01')).toEqual(['2010-12-31']);
  expect(treeDays('2026-01-01')).toEqual(['2024-12-31']);
  expect(treeDays('2000-01-01')).toEqual(['2001-01-01']);
  expect(treeDays('2023-01-01')).toEqual([]);
});

it('goes back to the tree of an earlier day', () => {
  const parts = endedUnits(reform(), '2025-01-01', undefined);
  const heirs = Object.fromEntries(
    parts.map(({ unit, parts: [first] }) => [unit.id, first?.among]),
  );
  expect(heirs['xa-x']).toEqual(['xa-1', 'xa-2']);
  expect(heirs['tinh-c']).toEqual(['tinh-a', 'tinh-b']);
});
