import { describe, expect, it } from 'vitest';
import { replicationCircles } from '#inside/campaigns';

const circlesOf = (...links: readonly (readonly [id: string, of?: string])[]) => [
  ...replicationCircles(links.map(([id, replicates]) => ({ id, replicates }))),
];

describe('replicationCircles', () => {
  it('finds none in chains, trees, and links to what is not there', () => {
    expect(circlesOf(['a'], ['b', 'a'], ['c', 'a'], ['d', 'c'], ['e', 'gone'])).toEqual([]);
  });

  it('names each circle by its first id, from there on, whatever the order', () => {
    const circle = ['a', ['a', 'c', 'b']];
    expect(circlesOf(['a', 'c'], ['b', 'a'], ['c', 'b'])).toEqual([circle]);
    expect(circlesOf(['c', 'b'], ['b', 'a'], ['a', 'c'])).toEqual([circle]);
  });

  it('leaves out what only leads into a circle', () => {
    expect(circlesOf(['x', 'b'], ['a', 'b'], ['b', 'a'], ['y', 'x'])).toEqual([['a', ['a', 'b']]]);
  });

  it('finds one that carries on itself, and several circles', () => {
    expect(circlesOf(['s', 's'], ['a', 'b'], ['b', 'a'])).toEqual([
      ['s', ['s']],
      ['a', ['a', 'b']],
    ]);
  });

  it('goes through a long chain once', () => {
    const links = Array.from({ length: 50_000 }, (_, at) => [`${at}`, `${at + 1}`] as const);
    expect(circlesOf(...links)).toEqual([]);
  });
});
