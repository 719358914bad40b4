import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromLeast, ringsOf, ringsOnWays } from '#inside/kit';

const waysOf = (ways: Readonly<Record<string, string>>) =>
  ringsOnWays(Object.keys(ways), (place) => ways[place]);

describe('ringsOnWays', () => {
  it('gives each ring once, from the place that is met first', () => {
    expect(waysOf({ a: 'b', b: 'c', c: 'b', d: 'c', e: 'e' })).toEqual([['b', 'c'], ['e']]);
  });

  it('gives none where all ways end', () => {
    expect(waysOf({ a: 'b', b: 'c', d: 'b' })).toEqual([]);
  });

  it('finds the rings that are found in a graph', () => {
    const node = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    fc.assert(
      fc.property(fc.dictionary(node, node), (ways) => {
        const graph = new Map(Object.entries(ways).map(([from, to]) => [from, [to]]));
        const inOrder = (rings: readonly (readonly string[])[]) =>
          rings.map((ring) => fromLeast(ring).join()).toSorted();
        expect(inOrder(waysOf(ways))).toEqual(inOrder(ringsOf(graph)));
      }),
    );
  });

  it('passes a long way once', () => {
    const next = (at: number) => (at === 100_000 ? undefined : at + 1);
    let steps = 0;
    const counting = (at: number) => {
      steps += 1;
      return next(at);
    };
    expect(ringsOnWays([0, 1, 2, 50_000], counting)).toEqual([]);
    expect(steps).toBe(100_001);
  });
});
