import { expect, it } from 'vitest';
import { shiftableFormula } from '#inside/exporters/excel';
import { stopwatch } from '../../../../../support/stopwatch.js';

it.each([
  ['A1+B2', 1, 1, 'B2+C3'],
  ['$A1+B$2+$C$3', 1, 1, '$A2+C$2+$C$3'],
  ['SUM(A1:C1)', 2, 0, 'SUM(A3:C3)'],
  ['LOG10(A1)', 0, 1, 'LOG10(B1)'],
  ['T1!A1', 1, 0, 'T1!A2'],
  ['\'Phụ lục A1\'!A1&"A1"', 1, 0, '\'Phụ lục A1\'!A2&"A1"'],
  ['SUM(A:B)+SUM(1:2)', 1, 1, 'SUM(B:C)+SUM(2:3)'],
  ['SUM($A:$B)+SUM($1:$2)', 1, 1, 'SUM($A:$B)+SUM($1:$2)'],
  ['Bảng[[#This Row],[A1]]+A1', 1, 0, 'Bảng[[#This Row],[A1]]+A2'],
  ['thue_A1*A1', 1, 0, 'thue_A1*A2'],
  ['1.5*A1+2E5', 1, 0, '1.5*A2+2E5'],
  ['[1]Sheet1!A1', 1, 0, '[1]Sheet1!A2'],
  ['A1', -1, -1, 'XFD1048576'],
  ['IF(A1="",0,A1)', 0, 0, 'IF(A1="",0,A1)'],
  ['a1', 1, 0, 'a2'],
])('moves %s by %d rows and %d columns', (formula, rows, columns, moved) => {
  const result = shiftableFormula(formula)({ rows, columns });
  expect(result.toUpperCase()).toBe(moved.toUpperCase());
});

it.each(['[', '"', "'", 'A1:', '((', 'A1 '])('is quick on a long run of %s', (piece) => {
  const formula = piece.repeat(8000 / piece.length);
  const took = stopwatch();
  shiftableFormula(formula)({ rows: 1, columns: 0 });
  expect(took()).toBeLessThan(200);
});
