import { expect, it } from 'vitest';
import { completeFormat, sheetLines } from '#inside/exporters/csv';
import { errorOf } from '../../../../support/error-of.js';

const format = completeFormat({});

it('keeps every cell in its place', () => {
  const cells = [
    { row: 1, column: 2, value: 'a\u0000' },
    { row: 3, column: 1, value: 5, formula: 'A1' },
    { row: 3, column: 3, value: null, error: '#REF!' },
  ];
  expect(sheetLines({ name: 'A', cells }, format)).toEqual([';a', '', '5;;#REF!']);
  expect(sheetLines({ name: 'A', cells: [] }, format)).toEqual([]);
});

it('refuses to fill the memory with empty cells', () => {
  const cells = Array.from({ length: 400 }, (_, at) => ({ row: at + 1, column: 16_384, value: 1 }));
  expect(errorOf(() => sheetLines({ name: 'A', cells }, format)).code).toBe('DOCUMENT_TOO_LARGE');
});
