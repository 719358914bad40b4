import { expect, it } from 'vitest';
import { createLoads } from '#inside/organization';

function taken(forwards: boolean): readonly string[] {
  const loads = createLoads(forwards);
  loads.add({ unit: 'b', date: '2025-07-01' }, 2);
  loads.add({ unit: 'a', date: '2024-01-01' }, 1);
  loads.add({ unit: 'c', date: '2026-01-01' }, 3);
  const seen: string[] = [];
  for (let load = loads.take(); load !== undefined; load = loads.take()) seen.push(load.stop.unit);
  return seen;
}

it('takes what comes first on the way, forwards and backwards in time', () => {
  expect(taken(true)).toEqual(['a', 'b', 'c']);
  expect(taken(false)).toEqual(['c', 'b', 'a']);
});

it('lets amounts that meet at a stop go on as one, exactly', () => {
  const loads = createLoads(true);
  const stop = { unit: 'a', date: '2025-07-01' };
  loads.add(stop, 0.1);
  loads.add(stop, 0.2);
  expect(loads.take()).toEqual({ stop, amount: 0.3 });
  expect(loads.take()).toBeUndefined();
});
