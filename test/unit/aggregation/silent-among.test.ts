import { expect, it } from 'vitest';
import { datasetOf, sent } from '../../support/figures.js';
import { leavesOf, silentAmong } from '#inside/aggregation';
import { periodOf } from '#inside/time';

const dataset = datasetOf([
  sent('xa-a', 'sessions', { state: 'not-applicable' }),
  sent('xa-b', 'sessions', null),
]);
const province = dataset.hierarchy.byId.get('tinh');
const plan = { dataset, period: periodOf('2026-Q3'), base: undefined, policy: 'partial' } as const;

it('finds who said nothing at all', () => {
  if (province === undefined) throw new Error('no province');
  const leaves = leavesOf(dataset, province);
  const indicators = [...dataset.catalogue.values()].slice(0, 1);
  expect(leaves.map(({ id }) => id)).toEqual(['xa-a', 'xa-b', 'phuong-c']);
  expect(silentAmong(leaves, indicators, plan).map(({ id }) => id)).toEqual(['xa-b', 'phuong-c']);
});
