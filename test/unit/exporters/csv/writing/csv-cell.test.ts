import { describe, expect, it } from 'vitest';
import { completeFormat, csvCell, givenText, harmlessText } from '#inside/exporters/csv';

const format = completeFormat({});

describe('csvCell', () => {
  it.each<[string | number | boolean | null, string]>([
    [null, ''],
    [true, 'TRUE'],
    [1_234.5, '1234,5'],
    [-5, '-5'],
    [1e21, '1000000000000000000000'],
    [0.000_000_1, '0,0000001'],
    ['a,b', '"a,b"'],
    ['a"b', '"a""b"'],
    ['a\nb', '"a\nb"'],
    [' a', '" a"'],
  ])('writes %o', (value, text) => {
    expect(csvCell(value, format)).toBe(text);
  });

  it('quotes a number that the delimiter would part', () => {
    expect(csvCell(1.5, completeFormat({ delimiter: ',' }))).toBe('"1,5"');
  });
});

it.each(['=1+1', '+84*2', '-2+3', '@SUM(A1)', '\tx', '＝1', "-1+cmd|' /C calc'!A0"])(
  'keeps %s from being worked out',
  (text) => {
    expect(harmlessText(text)).toBe(`'${text}`);
    expect(givenText(harmlessText(text))).toBe(text);
  },
);

it.each(['-', '-5', '+1.234,5', '-12%', 'a=1', "'a", ''])('leaves %s', (text) => {
  expect(harmlessText(text)).toBe(text);
  expect(givenText(text)).toBe(text);
});
