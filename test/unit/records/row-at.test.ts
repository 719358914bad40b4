import { expect, it } from 'vitest';
import { rowAt, unreadableRow } from '#inside/records';

it('gives the rows, holes and rows that fail among them', () => {
  const list: unknown[] = ['a'];
  list.length = 3;
  Object.defineProperty(list, 2, {
    get: () => {
      throw new Error('no');
    },
  });
  expect([0, 1, 2].map((position) => rowAt(list, position))).toEqual([
    'a',
    undefined,
    unreadableRow,
  ]);
});
