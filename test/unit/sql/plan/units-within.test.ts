import { expect, it } from 'vitest';
import { unitsWithin } from '#inside/sql';

it('has units and all below them, and nothing beside', () => {
  const last = Int32Array.from([5, 3, 2, 3, 4, 5]);
  expect(unitsWithin({ last }, [1, 4])).toEqual([1, 2, 3, 4]);
  expect(unitsWithin({ last }, [])).toEqual([]);
});
