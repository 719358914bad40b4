import { expect, it } from 'vitest';
import { readRange } from '#inside/text';

it.each([
  ['80-100 triệu', 80_000_000, 100_000_000, ''],
  ['5–7 vụ', 5, 7, 'vụ'],
  ['10% đến 15%', 10, 15, '%'],
])('reads %j', (text, amount, to, unit) => {
  expect(readRange(text, text)).toMatchObject({ value: { amount, to, unit } });
});

it.each(['7-5 vụ', '5-5 vụ', '2014-2018', '5 xã-7 phường', '1-2-3 vụ', '5 vụ'])(
  'leaves %j to others',
  (text) => {
    expect(readRange(text, text)).toBeUndefined();
  },
);
