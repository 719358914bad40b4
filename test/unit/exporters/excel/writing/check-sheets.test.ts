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
