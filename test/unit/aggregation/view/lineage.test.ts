import { createUnitRegister, hierarchyAt } from 'danvan';
import type { SuccessionInput } from 'danvan/organization';
import { createPlaceTree, heritagesIn, lineageOf, numberOf } from '#inside/aggregation';
import { expect, it } from 'vitest';
import { reform } from '../../../support/reform.js';

const register = reform();
const tree = createPlaceTree(hierarchyAt(register, { at: '2026-01-01' }));
const lineage = lineageOf(register, tree, { day: '2026-01-01', by: undefined });

const above = (root: string) =>
  heritagesIn(lineage, tree, numberOf(tree, root))
    .map(({ ended, above: holder }) => `${ended.unit.id} ${tree.units[holder]?.id}`)
    .toSorted();

it('finds the lowest unit that holds all that an ended one may belong to', () => {
  expect(above('nuoc')).toEqual([
    'huyen tinh-c',
    'tinh-a tinh-c',
    'tinh-b tinh-c',
    'xa-1 xa-x',
    'xa-2 tinh-c',
    'xa-3 xa-y',
  ]);
});

it('gives each unit what lies at it and below', () => {
  expect(above('xa-x')).toEqual(['xa-1 xa-x']);
  expect(above('tinh-c')).toHaveLength(6);
  expect(lineage.lost).toEqual([]);
});

it('names what nobody took over', () => {
  const day = { day: '2026-01-01', by: undefined };
  const nobody = lineageOf(register, createPlaceTree({ units: [] }), day);
  expect(nobody.heritages).toEqual([]);
  expect(nobody.lost.map(({ unit }) => unit.id)).toContain('xa-1');
});

it('finds a unit at the top, and none that stands above two trees', () => {
  const successions: readonly SuccessionInput[] = [
    { kind: 'renamed', date: '2025-07-01', from: ['cu'], to: ['moi'] },
    { kind: 'split', date: '2025-07-01', from: ['chung'], to: ['moi', 'khac'] },
  ];
  const ended = { to: '2025-06-30' };
  const days = { from: '2025-07-01' };
  const forest = createUnitRegister({
    units: [
      { id: 'cu', name: 'tỉnh Cũ', validity: ended },
      { id: 'chung', name: 'tỉnh Chung', validity: ended },
      { id: 'moi', name: 'tỉnh Mới', validity: days },
      { id: 'khac', name: 'tỉnh Khác', validity: days },
    ],
    successions,
  });
  const tops = createPlaceTree(hierarchyAt(forest, { at: '2026-01-01' }));
  const found = lineageOf(forest, tops, { day: '2026-01-01', by: undefined });
  expect(found.heritages.map(({ ended, above }) => [ended.unit.id, above])).toEqual([['cu', 0]]);
  expect(found.lost.map(({ unit }) => unit.id)).toEqual(['chung']);
});
