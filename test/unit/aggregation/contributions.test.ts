import { expect, it } from 'vitest';
import { datasetOf, sent } from '../../support/figures.js';
import { contributionsOf, placesBelow } from '#inside/aggregation';
import { periodOf } from '#inside/time';

function rolesOf(rows: Parameters<typeof datasetOf>[0]) {
  const dataset = datasetOf(rows);
  const indicator = dataset.catalogue.get('x.sessions');
  if (indicator === undefined) throw new Error('no such indicator');
  const question = { dataset, indicator, period: periodOf('2026-Q3') };
  return contributionsOf(question, 'tinh').map(({ unit, role }) => `${role} ${unit}`);
}

it('asks every place at the bottom', () => {
  expect(rolesOf([])).toEqual(['leaf xa-a', 'leaf xa-b', 'leaf phuong-c']);
});

it('adds what the unit above did itself', () => {
  expect(rolesOf([sent('tinh', 'sessions', 1)])[0]).toBe('own tinh');
});

it('takes a consolidated figure instead while somebody is missing', () => {
  const consolidated = sent('tinh', 'sessions', 9, { scope: 'consolidated' });
  expect(rolesOf([consolidated, sent('xa-a', 'sessions', 1)])).toEqual(['consolidated tinh']);
});

it('knows the places below a unit, and none that is no place', () => {
  const dataset = datasetOf([]);
  expect(placesBelow({ dataset }, 'tinh')).toHaveLength(3);
  expect(placesBelow({ dataset }, 'xa-a')).toEqual([]);
});
