import { expect, it } from 'vitest';
import { isSafeFormula } from '#inside/exporters/excel';

it.each(['SUM(C5:C7)', "'Biểu 01'!C5+1", 'IF(A1="a|b","[x]",0)', 'IFERROR(B5/B6,"")'])(
  'takes %s',
  (formula) => {
    expect(isSafeFormula(formula)).toBe(true);
  },
);

it.each([
  '',
  "cmd|' /C calc'!A0",
  "'[a.xlsx]B'!C1",
  '[1]Sheet1!A1',
  'WEBSERVICE("http://a")',
  'hyperlink ("http://a")',
  'A1+REGISTER.ID(1)',
  `A1${'+1'.repeat(5000)}`,
])('refuses %s', (formula) => {
  expect(isSafeFormula(formula)).toBe(false);
});
