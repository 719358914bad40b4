import { expect, it } from 'vitest';
import { sheetOfText } from '#inside/exporters/csv';

it('keeps texts in their places', () => {
  const { sheet, findings } = sheetOfText('Mã;Xã\r\n\r\n00712;\'=1+1\r;"a\r\nb"', 'A');
  expect(sheet.cells).toEqual([
    { row: 1, column: 1, value: 'Mã' },
    { row: 1, column: 2, value: 'Xã' },
    { row: 3, column: 1, value: '00712' },
    { row: 3, column: 2, value: '=1+1' },
    { row: 4, column: 2, value: 'a\nb' },
  ]);
  expect(findings).toEqual([]);
});

it('tells of a quotation mark that is never closed', () => {
  expect(sheetOfText('a;b\n"c;d', 'A').findings).toMatchObject([
    { code: 'text/broken-quotes', path: ['A', 2], row: 2 },
  ]);
});

it('reads a million quotation marks in a moment', () => {
  const started = process.hrtime.bigint();
  sheetOfText('"'.repeat(1_000_001), 'A');
  sheetOfText('"a"b'.repeat(200_000), 'A');
  expect(Number(process.hrtime.bigint() - started) / 1e9).toBeLessThan(2);
});
