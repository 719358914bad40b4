import { expect, it } from 'vitest';
import { cellRanges } from '#inside/exporters/excel';

const block = [5, 6, 7].flatMap((row) => [3, 4].map((column) => ({ row, column })));

it.each([
  [[], ''],
  [[{ row: 1, column: 1 }], 'A1'],
  [block, 'C5:D7'],
  [[...block, { row: 9, column: 3 }], 'C5:D7 C9'],
  [block.filter(({ row }) => row !== 6), 'C5:D5 C7:D7'],
  [block.filter(({ row, column }) => row !== 6 || column === 3), 'C5:D5 C6 C7:D7'],
])('names cells as few ranges', (places, ranges) => {
  expect(cellRanges(places)).toBe(ranges);
});
