import { expect, it } from 'vitest';
import { datasetOf, sent } from '../../support/figures.js';
import { rowsOf } from '#inside/aggregation';
import { periodOf } from '#inside/time';

const dataset = datasetOf([sent('xa-a', 'sessions', 1)]);
const plan = { dataset, period: periodOf('2026-Q3'), base: undefined, policy: 'partial' } as const;
const indicators = [...dataset.catalogue.values()].slice(0, 1);
const units = (...ids: readonly string[]) =>
  ids.flatMap((id) => dataset.hierarchy.byId.get(id) ?? []);
const names = (...ids: readonly string[]) =>
  rowsOf(plan, indicators, units(...ids)).map(({ unit }) => unit.id);

it('breaks one unit down into the places below it', () => {
  expect(names('tinh')).toEqual(['xa-a', 'xa-b', 'phuong-c']);
});

it('shows several units as they were asked for', () => {
  expect(names('xa-b', 'xa-a')).toEqual(['xa-b', 'xa-a']);
});

it('has no rows for a unit at the bottom', () => {
  expect(names('xa-a')).toEqual([]);
});
