import type { ObservationInput } from 'danvan';
import { aggregatePartial } from 'danvan/aggregation';
import { expect, it } from 'vitest';
import { pushedContext } from '#inside/aggregation';
import { keysOfLoad, rowsOfPart, star } from '#inside/sql';
import { marksOf } from '../../../support/row-marks.js';
import { smallContext } from '../../../support/small-plan.js';

const plain: ObservationInput = { unit: 'xa-a', indicator: 'x.f', period: '2026-01', value: 2.5 };

/** Rows by the names of the columns that they are written into. */
function storedOf(observations: readonly ObservationInput[], keys = keysOfLoad(7, {})) {
  const positions = Int32Array.from(observations.keys(), (at) => at + 40);
  const part = aggregatePartial({ ...smallContext, observations, positions });
  const names = star.observation.columns.map(([name]) => name);
  return rowsOfPart(part, pushedContext(smallContext, 'context'), keys).map((row) => {
    expect(row).toHaveLength(names.length);
    return Object.fromEntries(names.map((name, at) => [name, row[at]]));
  });
}

it('has each field in its column', () => {
  expect(storedOf([plain])).toEqual([
    {
      unit_key: 1,
      indicator_key: 0,
      load_key: 7,
      period_key: 0,
      row_place: 40,
      line_key: 0,
      dimension_key: 0,
      measure: 0,
      state: 0,
      is_cumulative: 0,
      is_consolidated: 0,
      is_wrong: 0,
      is_odd: 0,
      marks: marksOf(smallContext, plain),
      amount: 2.5,
      whole_amount: 25,
      detail: null,
    },
  ]);
});

it('tells one peculiarity of a row by one column', () => {
  const [running, whole, wrong, planned, withheld] = storedOf([
    { ...plain, basis: 'cumulative' },
    { ...plain, scope: 'consolidated' },
    { ...plain, value: -1 },
    { ...plain, measure: 'plan' },
    { ...plain, value: { state: 'withheld' } },
  ]);
  const flags = (row: typeof running) => [
    row?.['is_cumulative'],
    row?.['is_consolidated'],
    row?.['is_wrong'],
  ];
  expect([running, whole, wrong].map(flags)).toEqual([
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ]);
  expect([running, whole].map((row) => row?.['is_odd'])).toEqual([1, 1]);
  expect(planned?.['measure']).not.toBe(0);
  expect(withheld?.['state']).not.toBe(0);
});

it('refers to periods and categories by the keys of the load, also of a later part', () => {
  const keys = keysOfLoad(7, {});
  const of = (period: string, kind: string) => ({
    ...plain,
    indicator: 'x.k',
    period,
    value: 2,
    categories: { kind },
  });
  storedOf([of('2026-01', 'p')], keys);
  const [second, first] = storedOf([of('2026-02', 'q'), of('2026-01', 'p')], keys);
  expect([second?.['period_key'], second?.['dimension_key']]).toEqual([1, 2]);
  expect([first?.['period_key'], first?.['dimension_key']]).toEqual([0, 1]);
  expect(first?.['detail']).toBe('{"categories":{"kind":"p"}}');
  expect(first?.['is_odd']).toBe(2);
});
