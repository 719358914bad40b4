import type { TableRow } from 'danvan/report';
import { expect, it } from 'vitest';
import { printedColumns, runOn, widthTogether } from '#inside/exporters/pdf';
import { sampleTable } from '../../../../support/sample-document.js';
import { sheet } from '../support.js';

const text = (value: string) => ({ kind: 'text', text: value }) as const;
const cells = { stt: text('I'), unit: text('Khối xã'), cash: text('x') };
const rows: readonly TableRow[] = [
  { role: 'group', cells },
  { role: 'data', cells },
];
const columns = printedColumns({ ...sampleTable, rows }, [], sheet());

it('lets the words of a title run on over blank columns', () => {
  expect(columns.map((_, at) => runOn({ columns, rows }, at, 0))).toEqual([1, 4, 1, 1, 1, 2, 1]);
});

it('keeps the words of data in their column', () => {
  expect(columns.map((_, at) => runOn({ columns, rows }, at, 1))).toEqual(columns.map(() => 1));
});

it('adds up the widths of columns beside each other', () => {
  expect(widthTogether([10, 20, 30, 40], 1, 2)).toBe(50);
});
