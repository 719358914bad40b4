import { expect, it } from 'vitest';
import { createLoads, type Loads } from '#inside/organization';

function allOf(loads: Loads): readonly string[] {
  const seen: string[] = [];
  for (let load = loads.take(); load !== undefined; load = loads.take()) {
    seen.push(load.stop.unit);
    if (seen.length > 100) throw new Error('There is no end of loads.');
  }
  return seen;
}

const dates = ['2025-07-01', '2024-01-01', '2026-01-01', '2023-05-01', '2025-12-31', '2024-06-30'];

function taken(forwards: boolean): readonly string[] {
  const loads = createLoads(forwards);
  for (const date of dates) loads.add({ unit: date, date }, 1);
  return allOf(loads);
}

it('takes what comes first on the way, forwards and backwards in time', () => {
  expect(taken(true)).toEqual(dates.toSorted());
  expect(taken(false)).toEqual(dates.toSorted().toReversed());
});

it('takes every unit of a day', () => {
  const loads = createLoads(true);
  for (const unit of ['a', 'b', 'c']) loads.add({ unit, date: '2025-07-01' }, 1);
  expect(allOf(loads)).toEqual(['a', 'b', 'c']);
});

it('takes what comes to a day again after all of it was taken', () => {
  const loads = createLoads(true);
  const stop = { unit: 'a', date: '2025-07-01' };
  loads.add(stop, 1);
  loads.take();
  loads.add(stop, 2);
  expect(loads.take()).toEqual({ stop, amount: 2 });
});

it('lets amounts that meet at a stop go on as one, exactly', () => {
  const loads = createLoads(true);
  const stop = { unit: 'a', date: '2025-07-01' };
  loads.add(stop, 0.1);
  loads.add(stop, 0.2);
  expect(loads.take()).toEqual({ stop, amount: 0.3 });
  expect(loads.take()).toBeUndefined();
});
