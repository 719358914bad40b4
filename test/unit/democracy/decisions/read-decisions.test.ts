import { expect, it } from 'vitest';
import { readDecisions } from '#inside/democracy';

it('reads decisions in the order given and freezes them', () => {
  const { values, findings } = readDecisions([
    { id: 'b', unit: 'x', content: 'road' },
    { id: 'a', unit: 'x', content: 'road' },
  ]);
  expect([values.map(({ id }) => id), findings]).toEqual([['b', 'a'], []]);
  expect(Object.isFrozen(values[0])).toBe(true);
});
