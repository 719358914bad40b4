import { expect, it } from 'vitest';
import { placeholdersIn } from '#inside/exporters/word';

it.each([
  ['a {{ten_don_vi}} b', [['value', 'ten_don_vi', 2, 16]]],
  [
    '{{ #xa }}{{/xa}}',
    [
      ['begin', 'xa', 0, 9],
      ['end', 'xa', 9, 16],
    ],
  ],
  ['{{tên.số-1}}', [['value', 'tên.số-1', 0, 12]]],
  ['{{tên  đơn\u00a0vị}}', [['value', 'tên đơn vị', 0, 15]]],
  ['{{# danh sách xã }}', [['begin', 'danh sách xã', 0, 19]]],
  ['{{a: b}} {{}} {a} {{a}', []],
  [`{{${'a'.repeat(101)}}}`, []],
])('finds places in %s', (text, expected) => {
  const found = placeholdersIn(text).map(({ kind, key, from, to }) => [kind, key, from, to]);
  expect(found).toEqual(expected);
});
