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
  ['350 trđ', { amount: 350_000_000, precision: 1_000_000 }],
  ['350 tr.đ', { amount: 350_000_000, precision: 1_000_000 }],
  ['350tr đồng', { amount: 350_000_000, precision: 1_000_000 }],
  ['12 tr', { amount: 12_000_000, precision: 1_000_000 }],
  ['80-100 trđ', { amount: 8e7, to: 1e8, precision: 1e6 }],
  ['500 ng.đ', { amount: 500_000, precision: 1000 }],
  ['500k', { amount: 500_000, precision: 1000 }],
  ['1,5 tỷđ', { amount: 1_500_000_000, precision: 100_000_000 }],
  ['VNĐ 2.000.000', { amount: 2_000_000, precision: 1 }],
  ['gần VND 2 triệu', { amount: 2_000_000, precision: 1_000_000, qualifier: 'nearly' }],
  ['₫2.000.000', { amount: 2_000_000, precision: 1 }],
  ['3 tỷ, 250 triệu', { amount: 3_250_000_000, precision: 1_000_000 }],
  ['3 tỷ, 250 triệu đồng.', { amount: 3_250_000_000, precision: 1_000_000 }],
  ['trên dưới 3 tỷ đồng', { amount: 3e9, precision: 1e9, qualifier: 'about' }],
  ['02 (hai) tỷ đồng', { amount: 2e9, precision: 1e9 }],
  ['2.000.000 đồng (bằng chữ: Hai triệu đồng chẵn)', { amount: 2_000_000, precision: 1 }],
  ['từ 2 tỷ đồng trở lên', { amount: 2e9, precision: 1e9, qualifier: 'at-least' }],
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
  '2.000.000 đồng (Ba triệu đồng)',
  'VNĐ 5 hộ',
  '5 triệu, 200',
])('refuses %j', (text) => {
  const result = parseMoney(text);
  expect(result.ok).toBe(false);
  expect(!result.ok && result.findings.length).toBe(1);
});
