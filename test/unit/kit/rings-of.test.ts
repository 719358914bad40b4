import { describe, expect, it } from 'vitest';
import { ringsOf } from '#inside/kit';

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
