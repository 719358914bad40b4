import { expect, it } from 'vitest';
import { storeOf } from '#inside/aggregation';
import { datasetOf, sent } from '../../../support/figures.js';

it('makes observations once, when they are asked for, without repeats', () => {
  const dataset = datasetOf([sent('xa-a', 'sessions', 1), sent('xa-a', 'sessions', 2)]);
  expect(dataset.observations).toBe(dataset.observations);
  expect(dataset.observations).toHaveLength(1);
  expect(Object.isFrozen(dataset.observations)).toBe(true);
  expect(dataset.byUnit.get('xa-a')?.get('x.sessions')).toEqual(dataset.observations);
  expect(storeOf(dataset)?.columns.count).toBe(2);
  expect(storeOf({ ...dataset })).toBeUndefined();
});

it('leaves out the repeats alone, wherever they stand', () => {
  const one = sent('xa-a', 'sessions', 1);
  const { observations, byUnit } = datasetOf([
    one,
    one,
    sent('xa-b', 'rice', 2),
    one,
    sent('xa-a', 'teams', 3),
  ]);
  expect(observations.map(({ position }) => position)).toEqual([0, 2, 4]);
  expect([...byUnit.keys()]).toEqual(['xa-a', 'xa-b']);
  expect([...(byUnit.get('xa-a')?.keys() ?? [])]).toEqual(['x.sessions', 'x.teams']);
});

it('keeps the figures of one unit and indicator together, in their order', () => {
  const months = ['2026-02', '2026-01'].map((period) => sent('xa-a', 'sessions', 1, { period }));
  const list = datasetOf(months).byUnit.get('xa-a')?.get('x.sessions');
  expect(list?.map(({ period }) => period.id)).toEqual(['2026-02', '2026-01']);
});
