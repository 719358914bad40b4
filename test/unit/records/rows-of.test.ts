import { expect, it } from 'vitest';
import { rowsOf } from '#inside/records';

it('gives the rows, holes and rows that fail among them', () => {
  const list: unknown[] = ['a'];
  list.length = 3;
  Object.defineProperty(list, 2, {
    get: () => {
      throw new Error('no');
    },
  });
  expect(rowsOf(list, 'rows')).toEqual(['a', undefined, expect.any(Symbol)]);
});
