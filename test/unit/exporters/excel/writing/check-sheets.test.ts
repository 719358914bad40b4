import { expect, it } from 'vitest';
import { checkSheets } from '#inside/exporters/excel';
import { errorOf } from '../../../../support/error-of.js';
import { sheetOf } from './support.js';

it('says in which sheet and where', () => {
  const cells = [{ row: 1, column: 2, value: Infinity }];
  expect(errorOf(() => checkSheets([sheetOf(cells)])).message).toBe(
    'In the sheet “Biểu 01”, the cell of row 1 and column 2 holds Infinity.',
  );
});

it('lets good sheets pass', () => {
  expect(() => checkSheets([sheetOf([]), sheetOf([], { hidden: true })])).not.toThrow();
});

it.each([
  [{ hiddenColumns: [1e308] }, 'there is no column 1e+308 to hide'],
  [{ hiddenColumns: [16_385] }, 'there is no column 16385 to hide'],
  [{ hiddenRows: [3, 0] }, 'there is no row 0 to hide'],
  [{ hiddenRows: [2.5] }, 'there is no row 2.5 to hide'],
  [
    { hiddenColumns: Array.from({ length: 16_385 }, () => 1) },
    'there are not so many columns to hide',
  ],
  [{ frozenRows: -1 }, 'there are no -1 rows to keep in sight'],
  [{ frozenRows: 1_048_576 }, 'there are no 1048576 rows to keep in sight'],
  [{ widths: [10, Number.NaN] }, 'widths are of 16384 columns, from 0 to 255 each'],
  [{ widths: [256] }, 'widths are of 16384 columns, from 0 to 255 each'],
])('refuses what no sheet has, before it is written: %j', (shape, message) => {
  expect(errorOf(() => checkSheets([sheetOf([], shape)]))).toMatchObject({
    code: 'INVALID_ARGUMENT',
    message: `In the sheet “Biểu 01”, ${message}.`,
  });
});

it('takes the last row and column of a sheet', () => {
  const shape = { hiddenRows: [1_048_576], hiddenColumns: [16_384], widths: [0, 255] };
  expect(() => checkSheets([sheetOf([], { ...shape, frozenRows: 1_048_575 })])).not.toThrow();
});
