import { createPlaceTree, lineageOf, oldUnitsAbove, topDown } from '#inside/aggregation';
import { hierarchyAt } from 'danvan';
import { expect, it } from 'vitest';
import { reform } from '../../../support/reform.js';

const day = '2026-01-01';
const register = reform();
const tree = createPlaceTree(hierarchyAt(register, { at: day }));
const { heritages } = lineageOf(register, tree, { day, by: undefined });

it('names the units that stood above an ended one, from the nearest on', () => {
  const above = heritages.map(({ ended }) => [ended.unit.id, oldUnitsAbove(ended)]);
  expect(Object.fromEntries(above)).toMatchObject({
    'xa-1': ['huyen', 'tinh-a', 'nuoc'],
    huyen: ['tinh-a', 'nuoc'],
  });
});

it('sorts ended units after those that stood above them', () => {
  const ids = topDown(heritages.toReversed()).map(({ ended }) => ended.unit.id);
  expect(ids.indexOf('tinh-a')).toBeLessThan(ids.indexOf('huyen'));
  expect(ids.indexOf('huyen')).toBeLessThan(ids.indexOf('xa-1'));
});
