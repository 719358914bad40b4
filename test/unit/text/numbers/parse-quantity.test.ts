import { parseQuantity } from 'danvan';
import { expect, it } from 'vitest';

it.each([
  ['gần 134 tấn gạo', { amount: 134, precision: 1, qualifier: 'nearly', unit: 'tấn gạo' }],
  ['07 mô hình', { amount: 7, precision: 1, unit: 'mô hình' }],
  ['Trên 11.000 ý kiến', { amount: 11_000, precision: 1, qualifier: 'over', unit: 'ý kiến' }],
  ['nhiều trang thiết bị', { amount: null, qualifier: 'many', unit: 'trang thiết bị' }],
  ['ít nhất 5 người', { amount: 5, precision: 1, qualifier: 'at-least', unit: 'người' }],
])('reads %j', (text, value) => {
  expect(parseQuantity(text)).toEqual({ ok: true, value });
});

it.each(['tấn gạo', '5 đến 7 vụ', 'gần', '1.5 tấn', ''])('refuses %j', (text) => {
  expect(parseQuantity(text).ok).toBe(false);
});
