import { expect, it } from 'vitest';
import { splitCsv } from '#inside/text';

it('parts lines and cells, and marks what is broken', () => {
  expect(splitCsv('a;"b;c"\n"d', ';')).toEqual([
    { row: 1, cells: ['a', 'b;c'], isBroken: false },
    { row: 2, cells: ['d'], isBroken: true },
  ]);
});
