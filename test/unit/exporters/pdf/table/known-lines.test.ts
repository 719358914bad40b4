import { expect, it } from 'vitest';
import { knownLines, printedColumns } from '#inside/exporters/pdf';
import { sampleTable } from '../../../../support/sample-document.js';
import { sheet } from '../support.js';

const { rows } = sampleTable;
const columns = printedColumns(sampleTable, [], sheet());
const linesOf = knownLines({ columns, rows, widths: columns.map(() => 50) }, sheet());

it('finds the lines of a text in its column and face, once', () => {
  const lines = linesOf('Xã Hòa Bình', 1, 0);
  expect(lines).toEqual(['Xã Hòa', 'Bình']);
  expect(linesOf('Xã Hòa Bình', 1, 0)).toBe(lines);
  expect(linesOf('Xã Hòa Bình', 1, 2)).not.toBe(lines);
});

it('finds none where there is no cell', () => {
  expect(linesOf('Xã', 1, 99)).toBeUndefined();
  expect(linesOf('Xã', 99, 0)).toBeUndefined();
});
