import { expect, it } from 'vitest';
import { inOrder, readPlace } from '#inside/exporters/excel';
import { contextOf } from '../support.js';

const at = (row: number, column: number, value = 1) => ({ row, column, value });

it('gives cells as they are where they are in order', () => {
  const cells = [at(1, 1), at(1, 2), at(2, 1)];
  expect(inOrder(cells, contextOf())).toEqual(cells);
});

it('orders cells, and tells those in one place, of which the first counts', () => {
  const context = contextOf();
  const cells = [at(2, 1), at(1, 1, 5), at(1, 1, 6)];
  expect(inOrder(cells, context)).toEqual([at(1, 1, 5), at(2, 1)]);
  expect(cells).toHaveLength(3);
  expect(context.log.all()).toMatchObject([
    { code: 'sheets/repeated-cell', cell: { sheet: 'Biểu 1', address: 'A1' } },
  ]);
});

it('adds cells that hold a comment and nothing else', () => {
  const comments = new Map([
    [readPlace('A1'), 'có ô'],
    [readPlace('B1'), 'không có ô'],
  ]);
  expect(inOrder([at(1, 1), at(2, 1)], contextOf({ comments }))).toEqual([
    at(1, 1),
    { row: 1, column: 2, value: null, comment: 'không có ô' },
    at(2, 1),
  ]);
});
