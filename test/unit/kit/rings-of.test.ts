import { describe, expect, it } from 'vitest';
import { fromLeast, knotsOf, ringsOf } from '#inside/kit';

const rings = (edges: string) => {
  const graph = new Map<string, string[]>();
  for (const [from = '', to = ''] of edges.split(' ')) {
    graph.set(from, [...(graph.get(from) ?? []), to]);
  }
  return ringsOf(graph).map((ring) => ring.join(''));
};

/** The same ring, begun with its least letter. */
const turned = (ring: string): string => {
  const start = ring.indexOf([...ring].toSorted()[0] ?? '');
  return ring.slice(start) + ring.slice(0, start);
};

describe('ringsOf', () => {
  it('finds one ring in each knot, in its order, and none in a tree', () => {
    expect(rings('ab bc cd ac ad')).toEqual([]);
    expect(rings('ab bc ca cd de ed').map(turned).toSorted()).toEqual(['abc', 'de']);
    expect(rings('aa ab')).toEqual(['a']);
    expect(rings('xa ab ba by')).toHaveLength(1);
  });
});

describe('knotsOf', () => {
  it('gives all nodes that lead back to themselves, knot by knot', () => {
    const graph = new Map([
      ['a', ['b', 'c']],
      ['b', ['a']],
      ['c', ['a', 'd']],
      ['d', ['d']],
      ['e', ['a']],
    ]);
    const knots = knotsOf(graph).map((knot) => [...knot].toSorted().join(''));
    expect(knots.toSorted()).toEqual(['abc', 'd']);
  });
});

describe('fromLeast', () => {
  it('turns a ring until its least node stands first', () => {
    expect(fromLeast(['c', 'a', 'b'])).toEqual(['a', 'b', 'c']);
    expect(fromLeast([])).toEqual([]);
  });
});
