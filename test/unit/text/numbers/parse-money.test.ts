import { parseMoney } from 'danvan/text';
import { expect, it } from 'vitest';

it.each([
  ['58,5 tỷ đồng', { amount: 58_500_000_000, precision: 100_000_000 }],
  ['58,5 tỉ', { amount: 58_500_000_000, precision: 100_000_000 }],
  ['1.500.000 đồng', { amount: 1_500_000, precision: 1 }],
  ['2.000.000 ₫', { amount: 2_000_000, precision: 1 }],
  ['2.000.000₫', { amount: 2_000_000, precision: 1 }],
  ['2.000.000\u00A0₫', { amount: 2_000_000, precision: 1 }],
  ['2.000.000đ', { amount: 2_000_000, precision: 1 }],
  ['1.200.000 VN\u00D0', { amount: 1_200_000, precision: 1 }],
  ['5 TRIỆU \u00D0ỒNG', { amount: 5_000_000, precision: 1_000_000 }],
  ['1 tỷ 200 triệu đồng', { amount: 1_200_000_000, precision: 1_000_000 }],
  ['hơn 1 tỉ 200 triệu', { amount: 12e8, precision: 1e6, qualifier: 'more-than' }],
  ['2 triệu 500 ngàn đồng', { amount: 2_500_000, precision: 1000 }],
  ['1,5tỷ đồng', { amount: 1_500_000_000, precision: 100_000_000 }],
  ['80-100 triệu đồng', { amount: 8e7, to: 1e8, precision: 1e6 }],
  ['trên 300 triệu đồng', { amount: 300_000_000, precision: 1_000_000, qualifier: 'over' }],
])('reads %j', (text, value) => {
  expect(parseMoney(text)).toEqual({ ok: true, value });
});

it.each([
  '58,5',
  'gần 134 tấn',
  'nhiều tiền',
  '58.5 tỷ đồng',
  '',
  'đồng',
  '1 tỷ 2',
  '2 triệu đồng/hộ',
])('refuses %j', (text) => {
  const result = parseMoney(text);
  expect(result.ok).toBe(false);
  expect(!result.ok && result.findings.length).toBe(1);
});
