import type { Succession } from 'danvan/organization';
import { expect, it } from 'vitest';
import { edgesBy, edgesOf } from '#inside/organization';

const succession = (date: string, from: readonly string[], to: readonly string[]): Succession => ({
  kind: 'merged',
  date,
  from,
  to,
  shares: [],
});

it('pairs every old unit with every new one', () => {
  const pairs = edgesOf(succession('2025-07-01', ['a', 'b'], ['x', 'y']));
  expect(pairs.map(({ from, to }) => from + to)).toEqual(['ax', 'ay', 'bx', 'by']);
  expect(edgesOf(succession('2025-07-01', ['a'], []))).toEqual([]);
});

it('gathers edges in the order of their dates', () => {
  const edges = [succession('2025-07-01', ['a'], ['x']), succession('2020-01-01', ['a'], ['y'])];
  const byUnit = edgesBy(edges.flatMap(edgesOf), 'from');
  expect(byUnit.get('a')?.map(({ to }) => to)).toEqual(['y', 'x']);
});
