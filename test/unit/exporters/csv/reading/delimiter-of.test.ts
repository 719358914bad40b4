import { expect, it } from 'vitest';
import { delimiterOf } from '#inside/exporters/csv';

it.each([
  ['a;b\nc;58,5', ';'],
  ['a,b\nc,d', ','],
  ['a\tb\nc\td', '\t'],
  ['BÁO CÁO\n\nXã;Số\nAn Bình;58,5\nGò Dầu;3', ';'],
  ['"a;b;c",d\n"e;f",g', ','],
  ['một cột\nhai', ','],
  ['BÁO CÁO, quý III\nTT\tXã\n1\tA', '\t'],
  ['tiêu đề\ntiêu đề\ntiêu đề\na;b', ';'],
  ['', ','],
])('finds what parts the cells of %j', (text, mark) => {
  expect(delimiterOf(text)).toBe(mark);
});
