import { expect, it } from 'vitest';
import { groupBy } from '#inside/kit';

it('gathers items by a key, in the order in which they come', () => {
  const groups = groupBy(['b1', 'a1', 'b2'], (item) => item.slice(0, 1));
  expect([...groups]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1']],
  ]);
});
