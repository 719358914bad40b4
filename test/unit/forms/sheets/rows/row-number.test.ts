import { codeOf, isRowNumber } from '#inside/forms';
import { expect, it } from 'vitest';

const cell = (value: string | number) => ({ row: 5, column: 1, value });

it.each([3, '3.', '(3)', '1.2', 'IV', 'b)'])('takes %j as the number of a row', (value) => {
  expect(isRowNumber(cell(value))).toBe(true);
});

it('takes no words, but for the code of a named row', () => {
  expect(isRowNumber(cell('Người lập biểu'))).toBe(false);
  const rows = [{ id: 'a', name: { vi: 'Một' }, code: 'KN-1' }];
  expect(isRowNumber(cell('kn-1.'), rows)).toBe(true);
  expect(isRowNumber(cell('kn-2'), rows)).toBe(false);
  expect(codeOf(' (A.1) ')).toBe('a.1');
});
