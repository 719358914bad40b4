import { expect, it } from 'vitest';
import { builtInFormat } from '#inside/exporters/excel';

it.each([
  [0, undefined],
  [3, '#,##0'],
  [9, '0%'],
  [14, 'mm-dd-yy'],
  [27, 'mm-dd-yy'],
  [32, undefined],
  [49, '@'],
  [58, 'mm-dd-yy'],
  [164, undefined],
  [Number.NaN, undefined],
])('gives the code of format %d', (id, code) => {
  expect(builtInFormat(id)).toBe(code);
});
