import { expect, it } from 'vitest';
import { isDayFormat } from '#inside/exporters/excel';

it.each([
  'dd/mm/yyyy',
  'DD/MM/YY',
  'd-mmm',
  'mmm-yy',
  'mm/yyyy',
  'yyyy',
  'mmmm',
  '[$-42A]dd/mm/yyyy;@',
  '[$-F800]dddd, mmmm dd, yyyy',
  '"ngày "dd" tháng "mm" năm "yyyy',
  'dd/mm/yyyy hh:mm',
  'm/d/yy h:mm AM/PM',
  '[Red]dd\\.mm\\.yyyy',
  'yyyy"年"m"月"d"日"',
])('takes %s for a day', (code) => {
  expect(isDayFormat(code)).toBe(true);
});

it.each([
  'General',
  '#,##0',
  '0.00%',
  '@',
  'h:mm',
  'mm:ss',
  '[h]:mm:ss',
  '[mm]:ss',
  '"gần "#,##0',
  '#,##0" người dân"',
  '#,##0\\d',
  '[Red]#,##0;-#,##0',
  '0.00E+00',
  '_-* #,##0 _₫_-',
  '#,##0;"dd/mm/yyyy"',
  '# ?/?',
  'General" ngày"',
  '0"m"',
  '0\\m',
  '#,##0m',
])('takes %s for a number', (code) => {
  expect(isDayFormat(code)).toBe(false);
});
