import { parseMoney } from 'danvan';
import { expect, it } from 'vitest';

it.each([
  ['58,5 tỷ đồng', { amount: 58_500_000_000, precision: 100_000_000 }],
  ['58,5 tỉ', { amount: 58_500_000_000, precision: 100_000_000 }],
  ['1.500.000 đồng', { amount: 1_500_000, precision: 1 }],
  ['trên 300 triệu đồng', { amount: 300_000_000, precision: 1_000_000, qualifier: 'over' }],
])('reads %j', (text, value) => {
  expect(parseMoney(text)).toEqual({ ok: true, value });
});

it.each(['58,5', 'gần 134 tấn', 'nhiều tiền', '58.5 tỷ đồng', '', 'đồng'])('refuses %j', (text) => {
  const result = parseMoney(text);
  expect(result.ok).toBe(false);
  expect(!result.ok && result.findings.length).toBe(1);
});
